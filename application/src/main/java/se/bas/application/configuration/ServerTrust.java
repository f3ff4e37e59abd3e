package se.bas.application.configuration;

import java.security.NoSuchAlgorithmException;
import java.util.Map;
import javax.net.ssl.SSLContext;

/**
 * Whom this server trusts: the authority in its own trust store beside the JDK's list. A client of the JDK's knows the
 * JDK's list alone, and would never reach a Keycloak, a mail server or a provider behind the municipality's own authority.
 */
public final class ServerTrust {
    // Liberty's own classes, which no artifact for compiling against holds.
    private static final String HELPER = "com.ibm.websphere.ssl.JSSEHelper";
    private static final String LISTENER = "com.ibm.websphere.ssl.SSLConfigChangeListener";
    private static final Map<String, Object> OUTBOUND = Map.of("com.ibm.ssl.direction", "outbound");

    private ServerTrust() {}

    /**
     * As it is now: a trust store may have changed since.
     *
     * @throws IllegalStateException when the server cannot say
     */
    public static SSLContext now() {
        try {
            Class<?> helper = Class.forName(HELPER);
            Object asked = helper.getMethod("getInstance").invoke(null);
            return (SSLContext) helper.getMethod("getSSLContext", String.class, Map.class, Class.forName(LISTENER))
                    .invoke(asked, null, OUTBOUND, null);
        } catch (ClassNotFoundException notLiberty) {
            return ofTheJdk();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("the server does not say whom it trusts", broken);
        }
    }

    private static SSLContext ofTheJdk() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has a default", impossible);
        }
    }
}
