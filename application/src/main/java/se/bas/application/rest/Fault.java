package se.bas.application.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import se.bas.domain.agency.Account;

/**
 * What went wrong, before it is put into the words of the caller's language ({@link WordFaults}).
 *
 * @param kind of the problem; names its type and its texts
 * @param flaws one for each field that was wrong; empty when it is not about fields
 * @param values for the texts; nothing that the caller sent
 */
public record Fault(Kind kind, List<Flaw> flaws, List<String> values) {
    /** Every kind of problem there is, and its status. */
    public enum Kind {
        BAD_REQUEST(400),
        BAD_HEADER(400),
        NEEDS_FRESH_SIGN_IN(401),
        NO_MANDATE(403),
        NOT_FOUND(404),
        METHOD_NOT_OFFERED(405),
        FORMAT_NOT_OFFERED(406),
        CONFLICT(409),
        CHANGED_MEANWHILE(412),
        TOO_LARGE(413),
        FORMAT_NOT_READ(415),
        INVALID_INPUT(422),
        KEY_OF_ANOTHER_REQUEST(422),
        CONDITION_MISSING(428),
        TOO_MANY_REQUESTS(429),
        UNEXPECTED(500),
        BUSY(503),
        NOT_POSSIBLE(400);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }

        /** As it stands in a problem's type and in the keys of its texts. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The one for what JAX-RS itself turns down. */
        static Kind ofStatus(int status) {
            return switch (status) {
                case 404 -> NOT_FOUND;
                case 405 -> METHOD_NOT_OFFERED;
                case 406 -> FORMAT_NOT_OFFERED;
                case 413 -> TOO_LARGE;
                case 415 -> FORMAT_NOT_READ;
                case 400 -> BAD_REQUEST;
                default -> NOT_POSSIBLE;
            };
        }
    }

    static Fault of(Kind kind, String... values) {
        return new Fault(kind, List.of(), List.of(values));
    }

    static Fault of(Kind kind, Flaw... flaws) {
        return new Fault(kind, List.of(flaws), List.of());
    }

    /** Input that was understood, and turned down field by field. */
    public static Fault fields(List<Flaw> flaws) {
        return new Fault(Kind.INVALID_INPUT, List.copyOf(flaws), List.of());
    }

    /** The one answer for a case that is closed to the caller and for one that does not exist (CON-04). */
    public static Fault notFound() {
        return of(Kind.NOT_FOUND, new String[0]);
    }

    /** More was sent than may be. */
    public static Fault tooLarge(int most) {
        return of(Kind.TOO_LARGE, String.valueOf(most));
    }

    /** Somebody was faster, or it cannot be done as things stand. */
    public static Fault conflict(Flaw flaw) {
        return of(Kind.CONFLICT, flaw);
    }

    /** What was to be changed is not as the caller has seen it. */
    public static Fault changedMeanwhile() {
        return of(Kind.CHANGED_MEANWHILE, new String[0]);
    }

    /** To be thrown for a value that stands for nothing here. */
    public static TurnedDown unreadable(String field) {
        return wrong(Flaw.of(field, Flaw.Reason.UNREADABLE));
    }

    /** To be thrown for a number that is too large or too small. */
    public static TurnedDown outOfRange(String field) {
        return wrong(Flaw.of(field, Flaw.Reason.OUT_OF_RANGE));
    }

    /** To be thrown for two fields that rule each other out. */
    public static TurnedDown oneOfTheTwo(String field) {
        return wrong(Flaw.of(field, Flaw.Reason.ONE_OF_THE_TWO));
    }

    /** A reason of fewer than 10 or more than 500 characters. */
    public static Fault reasonLength(String field) {
        return fields(List.of(Flaw.of(field, Flaw.Reason.REASON_LENGTH)));
    }

    /** More than fits in one paper. */
    public static Fault tooMuchForOnePaper(String field) {
        return fields(List.of(Flaw.of(field, Flaw.Reason.TOO_MUCH_FOR_ONE_PAPER)));
    }

    /** To be thrown for a field without which no use case can begin. */
    public static TurnedDown missing(String field) {
        return wrong(Flaw.of(field, Flaw.Reason.MISSING));
    }

    /** To be thrown for a field with which no use case can begin. */
    public static TurnedDown wrong(Flaw flaw) {
        return new TurnedDown(fields(List.of(flaw)));
    }

    /** As an answer; what asks for a fresh sign-in says so as RFC 9470 has it. */
    public Response response() {
        Response.ResponseBuilder answer =
                Response.status(kind.status()).entity(this).type(Problem.JSON);
        if (kind == Kind.NEEDS_FRESH_SIGN_IN) {
            answer.header(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer error=\"insufficient_user_authentication\", error_description=\"A more recent"
                            + " authentication is required\", max_age=\"" + Account.FRESH.toSeconds() + "\"");
        }
        return answer.build();
    }
}
