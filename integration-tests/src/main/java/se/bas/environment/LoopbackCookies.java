package se.bas.environment;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Cookies as a browser treats them on the loopback address: {@code Secure} ones travel over plain http too, which Java's
 * own cookie handler refuses.
 */
final class LoopbackCookies extends CookieManager {
    LoopbackCookies() {
        super(null, CookiePolicy.ACCEPT_ALL);
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
        super.put(
                uri,
                headers.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, header -> relaxed(header.getValue()))));
    }

    private static List<String> relaxed(List<String> values) {
        return values.stream()
                .map(value -> value.replaceAll("(?i);\\s*(secure|version=1|samesite=none)(?=;|$)", ""))
                .toList();
    }
}
