package se.bas.integration.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Every way the product answers anybody, read from its classes as they lie in the WAR: {@code use case X},
 * {@code GET /path}, {@code page path}, {@code servlet /path}.
 */
final class Surface {
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final String REST = "jakarta/ws/rs/";
    private static final String USE_CASE = "se/bas/application/UseCase";
    private static final String VAADIN_ROUTE = "com/vaadin/flow/router/Route";
    private static final String ROUTE_ALIAS = "com/vaadin/flow/router/RouteAlias";
    private static final String SERVLET = "jakarta/servlet/annotation/WebServlet";
    private static final String ENDPOINT = "jakarta/websocket/server/ServerEndpoint";

    private final SortedSet<String> ways = new TreeSet<>();

    private Surface() {}

    static SortedSet<String> of(Path war) throws IOException {
        Surface surface = new Surface();
        try (ZipFile zip = new ZipFile(war.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().matches("WEB-INF/lib/(domain|application|web-ui)-.*\\.jar")) {
                    surface.jar(content);
                } else {
                    surface.file(entry.getName(), content);
                }
            }
        }
        return surface.ways;
    }

    private void jar(byte[] content) throws IOException {
        try (ZipInputStream jar = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                file(entry.getName(), jar.readAllBytes());
            }
        }
    }

    private void file(String name, byte[] content) {
        if (name.matches("(WEB-INF/classes/)?se/bas/.*\\.class")) {
            read(ClassFile.of().parse(content));
        }
    }

    private void read(ClassModel type) {
        String name = type.thisClass().asInternalName();
        String simple = name.substring(name.lastIndexOf('/') + 1);
        if (annotation(type, USE_CASE).isPresent()) {
            ways.add("use case " + simple);
        }
        annotation(type, VAADIN_ROUTE).ifPresent(route -> ways.add("page /" + values(route, "value", "path")));
        annotation(type, ROUTE_ALIAS).ifPresent(route -> ways.add("page /" + values(route, "value", "path")));
        annotation(type, SERVLET).ifPresent(servlet -> ways.add("servlet " + values(servlet, "urlPatterns", "value")));
        annotation(type, ENDPOINT).ifPresent(endpoint -> ways.add("websocket " + values(endpoint, "value")));
        Optional<Annotation> path = annotation(type, REST + "Path");
        for (MethodModel method : type.methods()) {
            annotations(method).stream()
                    .map(Surface::type)
                    .filter(kind -> kind.startsWith(REST) && VERBS.contains(kind.substring(REST.length())))
                    .forEach(kind -> ways.add(kind.substring(REST.length()) + " "
                            + joined(
                                    path.map(root -> values(root, "value")).orElse(""),
                                    annotation(method, REST + "Path")
                                            .map(below -> values(below, "value"))
                                            .orElse(""))));
        }
    }

    private static String joined(String root, String below) {
        String path = "/" + root + "/" + below;
        String single = path.replaceAll("/+", "/");
        return single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }

    private static List<Annotation> annotations(AttributedElement element) {
        return element.findAttribute(Attributes.runtimeVisibleAnnotations())
                .map(found -> found.annotations())
                .orElse(List.of());
    }

    private static Optional<Annotation> annotation(AttributedElement element, String type) {
        return annotations(element).stream()
                .filter(annotation -> type(annotation).equals(type))
                .findFirst();
    }

    private static String type(Annotation annotation) {
        String descriptor = annotation.className().stringValue();
        return descriptor.substring(1, descriptor.length() - 1);
    }

    private static String values(Annotation annotation, String... names) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            for (AnnotationElement element : annotation.elements()) {
                if (element.name().stringValue().equals(name)) {
                    found.addAll(texts(element.value()));
                }
            }
        }
        return String.join(" ", found);
    }

    private static List<String> texts(AnnotationValue value) {
        return switch (value) {
            case AnnotationValue.OfString text -> List.of(text.stringValue());
            case AnnotationValue.OfArray array ->
                array.values().stream().flatMap(each -> texts(each).stream()).toList();
            default -> List.of();
        };
    }
}
