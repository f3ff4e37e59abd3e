package se.bas.application.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import se.bas.application.agency.identity.Caller;

/**
 * Adds to the description of the API what holds of every route alike: how it refuses, the headers it takes, and that what
 * is not described is not there.
 */
public class Describe implements OASFilter {
    private static final String MANDATE = "mandate";
    private static final Set<HttpMethod> CHANGING = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE);

    /** They are POST only so that nothing about a person stands in an address. */
    private static final Set<String> ASKING =
            Set.of("searchCases", "readLog", "previewConsent", "searchEmployers", "matchPlaces");

    /** They ask about a personal identity number, and wait in its line. */
    private static final Set<String> WAITING = Set.of("registerParticipant", "giveNumber", "withdrawBlindly");

    /** They take parameters that can be wrong, and have no pages. */
    private static final Set<String> CHOOSING = Set.of("fileNotes", "showFigures");

    /** They carry files, and wait for room. */
    private static final Set<String> CARRYING = Set.of("addDocument", "addDocumentVersion", "readDocument");

    private static final Map<String, String> REFUSALS = Map.ofEntries(
            Map.entry("400", "Not JSON as it should be; or a header or a cursor that is none of ours"),
            Map.entry("401", "No token, or not one for this API (no body); or the sign-in is too long ago for this"),
            Map.entry("403", "No mandate in force allows it; or there are several, and none was named"),
            Map.entry("404", "Closed to the caller or not there at all: the answer is the same"),
            Map.entry("406", "Another format than JSON was asked for"),
            Map.entry("412", "Somebody has changed it since it was read; nothing was done"),
            Map.entry("413", "Larger than the limit; nothing was read"),
            Map.entry("415", "Something else than JSON was sent"),
            Map.entry("422", "Some fields need another value; or the Idempotency-Key came with another request"),
            Map.entry("428", "It was not said which version is changed"),
            Map.entry("429", "Too many requests"),
            Map.entry("500", "Something broke; nothing was changed or shown"),
            Map.entry("503", "An import of many people is under way, or many files are; nothing was done"));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, PathItem> paths = api.getPaths().getPathItems();
        // Another application in the same server, as tests have one, is no part of it.
        paths.keySet().stream()
                .filter(path -> !path.startsWith("/api/v1"))
                .toList()
                .forEach(path -> api.getPaths().removePathItem(path));
        api.getComponents()
                .addParameter(
                        MANDATE,
                        header(Caller.MANDATE_HEADER, "One of the mandates of GET /me; needed by whoever has several")
                                .schema(OASFactory.createSchema()
                                        .type(List.of(Schema.SchemaType.STRING))
                                        .format("uuid")));
        paths.forEach(
                (path, item) -> item.getOperations().forEach((method, operation) -> describe(path, method, operation)));
        Shapes.describe(api.getComponents());
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        if (!"me".equals(operation.getOperationId())) {
            operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + MANDATE));
        }
        boolean changing = CHANGING.contains(method);
        boolean asking = ASKING.contains(operation.getOperationId());
        boolean conditional = parameter(operation, Tags.IF_MATCH).isPresent();
        parameter(operation, Tags.IF_MATCH)
                .ifPresent(
                        found -> found.description("The ETag of what was read").setExample("\"3\""));
        parameter(operation, Tags.IF_NONE_MATCH)
                .ifPresent(found -> found.description("* for the first, when there is none yet")
                        .setExample("*"));
        if (method == HttpMethod.POST && !asking) {
            operation.addParameter(header(
                            Posting.KEY,
                            "A name for this request, 1 to 100 visible ASCII characters. Sent again with the same key, it"
                                    + " is not carried out again, and the answer is the same")
                    .schema(OASFactory.createSchema()
                            .type(List.of(Schema.SchemaType.STRING))
                            .maxLength(100)));
        }
        inOrder(path, operation);
        boolean body = operation.getRequestBody() != null;
        if (body) {
            operation.getRequestBody().required(true);
        }
        boolean paged = parameter(operation, "cursor").isPresent();
        Stream.of(
                        Stream.of("401", "403", "406", "429", "500"),
                        path.contains("{") ? Stream.of("404") : Stream.<String>of(),
                        body ? Stream.of("400", "413", "415", "422") : Stream.<String>of(),
                        paged || changing ? Stream.of("400") : Stream.<String>of(),
                        paged || method == HttpMethod.POST ? Stream.of("422") : Stream.<String>of(),
                        CHOOSING.contains(operation.getOperationId()) ? Stream.of("422") : Stream.<String>of(),
                        conditional ? Stream.of("412", "428") : Stream.<String>of(),
                        WAITING.contains(operation.getOperationId()) || CARRYING.contains(operation.getOperationId())
                                ? Stream.of("503")
                                : Stream.<String>of())
                .flatMap(statuses -> statuses)
                .distinct()
                .forEach(status -> operation.getResponses().addAPIResponse(status, refusal(status)));
    }

    /** Those of the path as they stand in it: what is generated takes them in this order, and all of them are ids. */
    private static void inOrder(String path, Operation operation) {
        Optional.ofNullable(operation.getParameters()).ifPresent(found -> {
            List<Parameter> parameters = new ArrayList<>(found);
            parameters.sort(Comparator.comparingInt(parameter ->
                    parameter.getIn() == In.PATH ? path.indexOf("{" + parameter.getName() + "}") : Integer.MAX_VALUE));
            operation.setParameters(parameters);
        });
    }

    private static Optional<Parameter> parameter(Operation operation, String name) {
        return Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(List::stream)
                .filter(parameter -> name.equals(parameter.getName()))
                .findFirst();
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter().name(name).in(In.HEADER).description(description);
    }

    private static APIResponse refusal(String status) {
        APIResponse refusal = OASFactory.createAPIResponse()
                .description(REFUSALS.get(status))
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.JSON,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        if (status.equals("429") || status.equals("503")) {
            refusal.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("Seconds to wait")
                            .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER))));
        }
        return refusal;
    }
}
