package se.bas.ui.agency;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A path of ours to go back to. Anything that could lead elsewhere is the start page. */
record OwnPath(String value) {
    private static final Pattern OURS = Pattern.compile("/(?:[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*)?");

    static OwnPath of(@Nullable String wanted) {
        return new OwnPath(wanted != null && OURS.matcher(wanted).matches() ? wanted : "/");
    }
}
