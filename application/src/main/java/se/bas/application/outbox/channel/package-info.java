/** Who carries messages: a mail server, and a provider of SMS. */
@NullMarked
package se.bas.application.outbox.channel;

import org.jspecify.annotations.NullMarked;
