package se.bas.application.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header that has a file saved and not shown (RFC 6266). */
public final class Attachment {
    private Attachment() {}

    /** With letters that every client reads, and the name as it is for those that can (RFC 8187). */
    public static String named(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
