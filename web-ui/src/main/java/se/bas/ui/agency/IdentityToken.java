package se.bas.ui.agency;

import java.util.Optional;
import org.slf4j.LoggerFactory;
import se.bas.application.agency.identity.TokenAccount;
import se.bas.domain.agency.Account;

/** What our Keycloak says about the one who signed in, in the id token that Liberty keeps. */
final class IdentityToken {
    // Liberty's own class, which no artifact for compiling against holds.
    private static final String PROPAGATION = "com.ibm.websphere.security.openidconnect.PropagationHelper";

    private IdentityToken() {}

    /** The account, as the agency's own identity provider vouches for it (IDA-01). */
    static Account account() {
        return TokenAccount.of(name -> claim(name).orElse(null));
    }

    /** The token itself, to show Keycloak whose session ends. */
    static Optional<String> raw() {
        return token().flatMap(token -> call(token, "getRawIdToken")).map(Object::toString);
    }

    private static Optional<String> claim(String name) {
        return token().flatMap(token -> call(token, "getClaim", name)).map(Object::toString);
    }

    private static Optional<Object> token() {
        try {
            return Optional.ofNullable(
                    Class.forName(PROPAGATION).getMethod("getIdToken").invoke(null));
        } catch (ReflectiveOperationException missing) {
            LoggerFactory.getLogger(IdentityToken.class).error("the server gives no id token", missing);
            return Optional.empty();
        }
    }

    private static Optional<Object> call(Object token, String method, String... arguments) {
        try {
            Class<?>[] types = arguments.length == 0 ? new Class<?>[0] : new Class<?>[] {String.class};
            return Optional.ofNullable(token.getClass().getMethod(method, types).invoke(token, (Object[]) arguments));
        } catch (ReflectiveOperationException missing) {
            LoggerFactory.getLogger(IdentityToken.class).error("the id token cannot be read", missing);
            return Optional.empty();
        }
    }
}
