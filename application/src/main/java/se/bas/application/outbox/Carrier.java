package se.bas.application.outbox;

import se.bas.domain.outbox.Channel;

/** Hands messages over to whoever carries them. The same message may be handed over again, under the same name. */
public interface Carrier {
    Channel channel();

    /** Gives what came of it; throws nothing for what a network can do. */
    Delivery carry(Parcel parcel);
}
