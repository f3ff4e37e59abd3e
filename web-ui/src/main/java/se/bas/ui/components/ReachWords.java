package se.bas.ui.components;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.application.contact.Contacting;

/** How somebody wants to be contacted, in a sentence or two (PRO-41). */
public final class ReachWords {
    private ReachWords() {}

    /** All of it; when nobody has asked, that. */
    public static String of(Contacting.@Nullable Reach reach) {
        if (reach == null) {
            return Words.text("contact.reach.unknown");
        }
        List<String> said = new ArrayList<>();
        said.add(reach.ways().stream().map(Words::of).collect(Collectors.joining(" › ")));
        hours(reach.notBefore(), reach.notAfter(), said);
        String avoid = reach.avoid();
        if (avoid != null) {
            said.add(Words.text("contact.reach.avoid-is", avoid));
        }
        String other = reach.other();
        if (other != null) {
            said.add(Words.text("contact.reach.other-is", other));
        }
        return String.join(" · ", said);
    }

    private static void hours(@Nullable LocalTime from, @Nullable LocalTime until, List<String> said) {
        if (from != null && until != null) {
            said.add(Words.text("contact.reach.between", from.toString(), until.toString()));
        } else if (from != null) {
            said.add(Words.text("contact.reach.from", from.toString()));
        } else if (until != null) {
            said.add(Words.text("contact.reach.until", until.toString()));
        }
    }

    /** As a note beside what is about to be done. */
    public static Paragraph note(Contacting.@Nullable Reach reach) {
        Paragraph note = new Paragraph(Words.text("contact.reach.note", of(reach)));
        note.addClassName("reach-note");
        note.setTestId("reach-note");
        return note;
    }
}
