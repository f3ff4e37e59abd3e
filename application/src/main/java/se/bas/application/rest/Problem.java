package se.bas.application.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.bas.domain.agency.Account;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type names the kind of problem
 * @param errors one for each field that was wrong; empty when it is not about fields
 */
@Schema(description = "A problem as RFC 9457 has it")
public record Problem(String type, String title, int status, String detail, List<FieldError> errors) {
    /** The media type of a problem. */
    public static final String JSON = "application/problem+json";

    /**
     * What is wrong with one field.
     *
     * @param reason a code, for example {@code PERIOD_TOO_LONG}
     */
    public record FieldError(String field, String reason) {}

    /** The one answer for a case that is closed to the caller and for one that does not exist (CON-04). */
    public static Response notFound() {
        return of(Response.Status.NOT_FOUND, "not-found", "Not found", "There is no such thing here for you.");
    }

    static Response of(Response.StatusType status, String kind, String title, String detail) {
        return response(new Problem(kind(kind), title, status.getStatusCode(), detail, List.of()));
    }

    /**
     * What needs a sign-in of the last minutes, as RFC 9470 has it: the client asks for a token anew, with {@code
     * prompt=login}.
     */
    static Response needsFreshSignIn() {
        return Response.fromResponse(of(
                        Response.Status.UNAUTHORIZED,
                        "needs-fresh-sign-in",
                        "Sign in once more for this",
                        "Nothing was done. This needs a token whose user signed in at most " + Account.FRESH.toMinutes()
                                + " minutes ago: ask for one with prompt=login."))
                .header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer error=\"insufficient_user_authentication\", error_description=\"A more recent"
                                + " authentication is required\", max_age=\"" + Account.FRESH.toSeconds() + "\"")
                .build();
    }

    /** Input that was understood, and turned down field by field. */
    public static Response fields(List<FieldError> errors) {
        return response(new Problem(
                kind("invalid-input"),
                "Some fields need another value",
                422,
                "Nothing was stored. Mend the fields listed in errors and send the request again.",
                errors));
    }

    private static String kind(String kind) {
        return "urn:bas:problem:" + kind;
    }

    private static Response response(Problem problem) {
        return Response.status(problem.status())
                .type(JSON)
                .language("en")
                .header("Cache-Control", "no-store")
                .entity(problem)
                .build();
    }
}
