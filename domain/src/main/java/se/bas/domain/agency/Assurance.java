package se.bas.domain.agency;

import java.util.Set;

/** Levels of assurance of an electronic identification, as URIs of DIGG's registry (IDA-04). */
public final class Assurance {
    private static final Set<String> SUFFICIENT =
            Set.of("http://id.elegnamnden.se/loa/1.0/loa3", "http://id.elegnamnden.se/loa/1.0/loa4");

    private Assurance() {}

    /** Whether it is level 3 or more; what is not known is not enough. */
    public static boolean sufficient(String uri) {
        return SUFFICIENT.contains(uri);
    }
}
