package se.bas.integration.proof;

import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;
import se.bas.integration.proof.Org.Agency;
import se.bas.integration.proof.Org.Kind;

/** One thing somebody does and sees the answer of. Two worlds are compared observation by observation. */
sealed interface Observation {
    /** What tells it from every other observation of the world. */
    String name();

    /**
     * A call of the API.
     *
     * @param way the route as the leak trial's document has it, for example {@code GET /cases/{id}}
     * @param mandate null to name none
     * @param body null for none
     * @param condition a header by which it is done only if something is as it was seen, for example {@code If-Match:
     *     "0"}, or several, one on each line; null for none
     */
    record Call(
            String way,
            String path,
            Agency agency,
            @Nullable String mandate,
            @Nullable String body,
            @Nullable String condition)
            implements Observation {
        Call(String way, String path, Agency agency, @Nullable String mandate, @Nullable String body) {
            this(way, path, agency, mandate, body, null);
        }

        /** Whether the body is a file, of which a header says what it is. */
        boolean file() {
            return condition != null && condition.contains("BAS-Document: ");
        }

        Call onlyIf(String asSeen) {
            return new Call(way, path, agency, mandate, body, asSeen);
        }

        static Call delete(String template, String path, Agency agency, Kind kind) {
            return new Call(
                    "DELETE " + template, path, agency, kind.mandate(agency).toString(), null);
        }

        /** Without a body. */
        static Call step(String template, String path, Agency agency, Kind kind) {
            return new Call(
                    "POST " + template, path, agency, kind.mandate(agency).toString(), null);
        }

        static Call get(String template, String path, Agency agency, Kind kind) {
            return new Call(
                    "GET " + template, path, agency, kind.mandate(agency).toString(), null);
        }

        static Call post(String template, String path, Agency agency, Kind kind, String body) {
            return new Call(
                    "POST " + template, path, agency, kind.mandate(agency).toString(), body);
        }

        static Call put(String template, String path, Agency agency, Kind kind, String body) {
            return new Call(
                    "PUT " + template, path, agency, kind.mandate(agency).toString(), body);
        }

        String verb() {
            return way.substring(0, way.indexOf(' '));
        }

        @Override
        public String name() {
            return way + " as " + agency + " " + mandate + ": " + path + (body == null ? "" : " " + body)
                    + (condition == null ? "" : " " + condition);
        }
    }

    /** A use case called inside the server, by the tests' own way in. */
    record Within(JsonObject question) implements Observation {
        @Override
        public String name() {
            return question.toString();
        }
    }
}
