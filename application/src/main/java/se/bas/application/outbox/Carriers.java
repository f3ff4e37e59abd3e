package se.bas.application.outbox;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import se.bas.application.Part;

/** All who carry messages. */
@Part
class Carriers {
    private final Instance<Carrier> carriers;

    @Inject
    Carriers(@Any Instance<Carrier> carriers) {
        this.carriers = carriers;
    }

    Delivery carry(Parcel parcel) {
        return carriers.stream()
                .filter(carrier -> carrier.channel() == parcel.channel())
                .findFirst()
                .map(carrier -> carrier.carry(parcel))
                .orElse(Delivery.NOT_NOW);
    }
}
