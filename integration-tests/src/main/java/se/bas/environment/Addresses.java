package se.bas.environment;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where everything answers.
 *
 * @param app the application, for example {@code http://127.0.0.1:9080}
 * @param keycloak Keycloak, for example {@code http://127.0.0.1:9180}
 * @param database the database, with both roles
 * @param libertyInstall the unpacked Liberty
 * @param libertyUser the directory its server {@code bas} lies in
 * @param logs where every part writes its log
 */
public record Addresses(
        URI app, URI keycloak, DatabaseAddress database, Path libertyInstall, Path libertyUser, Path logs) {

    /** The issuer of the tokens of a realm. */
    public URI issuer(String realm) {
        return keycloak.resolve("/realms/" + realm);
    }
}
