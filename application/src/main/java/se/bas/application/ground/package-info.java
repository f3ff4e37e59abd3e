/** Recording a ground to disclose without consent, and revoking one. */
@NullMarked
package se.bas.application.ground;

import org.jspecify.annotations.NullMarked;
