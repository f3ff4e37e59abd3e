package se.bas.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a window: keeps cookies, follows redirects, fills in sign-in forms. */
public final class Visitor {
    private static final int REDIRECTS = 20;
    private static final Pattern FORM = Pattern.compile("<form[^>]*?action=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new LoopbackCookies())
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** What a visit ended with: the last address, and the answer it gave; status 0 when it was not asked. */
    public record Page(URI address, int status, String body) {}

    /** Goes to an address and follows redirects. */
    public Page get(URI address) {
        return follow(address, request(address).GET().build(), "\0");
    }

    /** Fills in the page's sign-in form. */
    public Page signIn(Page page, String account, String password) {
        return signIn(page, account, password, "\0");
    }

    Page signIn(Page page, String account, String password, String end) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("no form on " + page.address() + " (status " + page.status() + ")");
        }
        URI action = page.address().resolve(form.group(1).replace("&amp;", "&"));
        HttpRequest post = request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of("username", account, "password", password))))
                .build();
        return follow(action, post, end);
    }

    /** Sends a form without following redirects. */
    Page post(URI address, Map<String, String> fields) {
        HttpResponse<String> answer = send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                .build());
        return new Page(address, answer.statusCode(), answer.body());
    }

    private Page follow(URI start, HttpRequest first, String end) {
        URI address = start;
        HttpRequest request = first;
        for (int i = 0; i < REDIRECTS; i++) {
            HttpResponse<String> answer = send(request);
            if (answer.statusCode() / 100 != 3) {
                return new Page(address, answer.statusCode(), answer.body());
            }
            address = address.resolve(answer.headers().firstValue("Location").orElseThrow());
            if (address.toString().startsWith(end)) {
                return new Page(address, 0, "");
            }
            request = request(address).GET().build();
        }
        throw new IllegalStateException("too many redirects, the last to " + address);
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html,application/json")
                .header("Accept-Language", "sv");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
