package se.bas.integration.proof;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import se.bas.application.UseCase;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.environment.TestEnvironment;
import se.bas.integration.inside.Door;
import se.bas.integration.proof.Org.Agency;
import se.bas.integration.proof.Org.Kind;

/** The tests' archive beside the application in the same server, and the way to ask what is in it. */
final class Inside {
    private static final String PERSISTENCE = "META-INF/persistence.xml";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI door;

    private Inside(URI door) {
        this.door = door;
    }

    /** The one that was deployed under this name. */
    static Inside of(String name) {
        return new Inside(TestEnvironment.addresses().app().resolve("/" + name + "/ask"));
    }

    /** The domain and the application as they are in the product, and the tests' way in. */
    static WebArchive archive(String name) {
        return archive(name, jarOf(DisclosureGate.class));
    }

    /** The same with the one setting of the persistence unit that must never be: a cache shared between askers. */
    static WebArchive archiveWithSharedCache(String name) throws IOException {
        JavaArchive domain = ShrinkWrap.createFromZipFile(JavaArchive.class, jarOf(DisclosureGate.class));
        String unit;
        try (var content = domain.get(PERSISTENCE).getAsset().openStream()) {
            unit = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
        String cached = unit.replace(
                "<shared-cache-mode>NONE</shared-cache-mode>", "<shared-cache-mode>ALL</shared-cache-mode>");
        if (cached.equals(unit)) {
            throw new IllegalStateException("the persistence unit does not say that its cache is not shared");
        }
        domain.delete(PERSISTENCE);
        domain.addAsManifestResource(new StringAsset(cached), "persistence.xml");
        return archive(name, new Object[] {domain});
    }

    private static WebArchive archive(String name, Object... domain) {
        WebArchive archive = ShrinkWrap.create(WebArchive.class, name + ".war")
                .addPackage(Door.class.getPackage())
                .addAsWebInfResource(
                        new StringAsset(
                                "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.1\" bean-discovery-mode=\"annotated\"/>"),
                        "beans.xml");
        for (Object jar : domain) {
            if (jar instanceof File file) {
                archive.addAsLibrary(file);
            } else {
                archive.addAsLibrary((JavaArchive) jar);
            }
        }
        Stream.of(UseCase.class, UuidCreator.class, Nullable.class)
                .map(Inside::jarOf)
                .forEach(archive::addAsLibrary);
        return archive;
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A question, put by an account under a mandate. */
    static JsonObjectBuilder question(String ask, Agency agency, Kind kind) {
        return Json.createObjectBuilder()
                .add("ask", ask)
                .add("provider", agency.code())
                .add("subject", agency.subject().toString())
                .add("mandate", kind.mandate(agency).toString());
    }

    /** The answers, in the order of the questions. */
    List<String> ask(List<JsonObject> questions) throws IOException, InterruptedException {
        JsonArrayBuilder all = Json.createArrayBuilder();
        questions.forEach(all::add);
        HttpResponse<String> response = HTTP.send(
                HttpRequest.newBuilder(door)
                        .POST(HttpRequest.BodyPublishers.ofString(all.build().toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " "
                    + response.body().lines().findFirst().orElse(""));
        }
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            JsonArray answers = reader.readArray();
            return answers.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
    }

    String ask(JsonObject question) throws IOException, InterruptedException {
        return ask(List.of(question)).getFirst();
    }
}
