package se.bas.application.rest;

import jakarta.enterprise.inject.spi.CDI;

/** What JAX-RS makes by itself, and so has nothing injected into, finds the application's parts by. */
final class Here {
    private Here() {}

    /** The one of its type; must be a part, or belong to the request. */
    static <T> T the(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
