package se.bas.environment;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An access token as a real client gets it: authorization code with PKCE, signing in at the account's own agency. */
public final class AccessToken {
    private static final String REDIRECT = "http://127.0.0.1:1/signed-in";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private AccessToken() {}

    /**
     * Signs in a demo account, whose password is its name.
     *
     * @param issuer the realm that gives the token
     * @param client a public client of it
     * @param provider the agency's identity provider; empty to sign in at the issuer itself
     * @throws IllegalStateException when the account cannot sign in
     */
    public static String of(URI issuer, String client, String provider, String account) {
        String verifier = UUID.randomUUID() + "." + UUID.randomUUID();
        Visitor visitor = new Visitor();
        Visitor.Page form = visitor.get(URI.create(issuer + "/protocol/openid-connect/auth?"
                + Visitor.form(Map.of(
                        "client_id",
                        client,
                        "response_type",
                        "code",
                        "scope",
                        "openid",
                        "redirect_uri",
                        REDIRECT,
                        "kc_idp_hint",
                        provider,
                        "code_challenge",
                        challenge(verifier),
                        "code_challenge_method",
                        "S256"))));
        Visitor.Page end = visitor.signIn(form, account, account, REDIRECT);
        Matcher code = CODE.matcher(end.address().toString());
        if (!code.find()) {
            throw new IllegalStateException(account + " could not sign in; it ended at " + end.address());
        }
        Visitor.Page answer = visitor.post(
                URI.create(issuer + "/protocol/openid-connect/token"),
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", client,
                        "redirect_uri", REDIRECT,
                        "code", code.group(1),
                        "code_verifier", verifier));
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject().getString("access_token");
        }
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
