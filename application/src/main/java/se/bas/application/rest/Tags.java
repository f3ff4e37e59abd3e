package se.bas.application.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bas.application.rest.Fault.Kind;
import se.bas.application.rest.Flaw.Reason;

/** Which version somebody has seen, as RFC 9110 has it in If-Match. */
public final class Tags {
    /** Only if it is still as it was seen. */
    public static final String IF_MATCH = "If-Match";

    /** Only if there is none yet. */
    public static final String IF_NONE_MATCH = "If-None-Match";

    private static final Pattern STRONG = Pattern.compile("\\s*\"([!#-~]{1,200})\"\\s*");

    private Tags() {}

    public static EntityTag of(Object version) {
        return new EntityTag(version.toString());
    }

    /**
     * The version that was seen.
     *
     * @throws TurnedDown when none is named, or something that is not a single strong tag
     */
    public static String seen(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new TurnedDown(Fault.of(Kind.CONDITION_MISSING, new String[0]));
        }
        Matcher tag = STRONG.matcher(ifMatch);
        if (!tag.matches()) {
            throw new TurnedDown(Fault.of(Kind.BAD_HEADER, Flaw.of(IF_MATCH, Reason.NOT_ONE_TAG)));
        }
        return tag.group(1);
    }

    /**
     * Goes on only if the version that was seen is this one.
     *
     * @throws TurnedDown otherwise
     */
    public static void mustBe(EntityTag current, @Nullable String ifMatch) {
        if (!seen(ifMatch).equals(current.getValue())) {
            throw new TurnedDown(Fault.changedMeanwhile());
        }
    }
}
