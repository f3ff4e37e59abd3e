package se.bas.ui.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseFilter;
import se.bas.application.casework.CaseFilter.Only;
import se.bas.application.casework.CaseList.Line;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.Protection;
import se.bas.domain.contact.Quiet;
import se.bas.ui.components.Paged;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** A list of cases of nobody, in memory; narrowed and ordered as the real one is, as far as a line tells. */
final class SampleCases implements CasePanel.Source {
    private static final int SOMETIMES = 3;
    private static final int A_WEEK = 7;
    private static final int PROTECTED = 4;

    private final List<Line> lines = new ArrayList<>();

    SampleCases() {
        List<String> names = people();
        for (int at = 0; at < names.size(); at++) {
            lines.add(line(at, names.get(at)));
        }
    }

    /** Names that nobody has. */
    static List<String> people() {
        return List.of(Words.text("guide.sample.people").split(", ", -1));
    }

    private static Line line(int at, String name) {
        LocalDate today = Written.today();
        boolean hidden = at == PROTECTED;
        return new Line(
                new CaseFileId(new UUID(0, at)),
                "PROV-" + (at + 1),
                hidden ? null : name,
                hidden ? null : "19900101-****",
                at % SOMETIMES == 2 ? null : Words.text("guide.sample.who"),
                today.minusDays(100L + 20L * at),
                at % SOMETIMES == 1 ? null : today.minusDays((long) A_WEEK * at),
                new Quiet(
                        (long) A_WEEK * at,
                        today.minusDays((long) A_WEEK * at),
                        at % SOMETIMES == 0 ? Quiet.Turn.OURS : Quiet.Turn.THEIRS),
                hidden ? Protection.CONFIDENTIALITY_MARK : Protection.NONE);
    }

    @Override
    public Paged.Slice<Line> read(CaseFilter filter, int offset, int limit) {
        List<Line> fitting = lines.stream()
                .filter(line -> begins(line.name(), filter.text()) || begins(line.caseNumber(), filter.text()))
                .filter(line -> filter.only().stream().allMatch(only -> holds(only, line)))
                .sorted(order(filter.sort()))
                .toList();
        return new Paged.Slice<>(fitting.stream().skip(offset).limit(limit).toList(), fitting.size());
    }

    private static boolean begins(@Nullable String text, String wanted) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }

    private static boolean holds(Only only, Line line) {
        return switch (only) {
            case I_AM_MAIN, I_COORDINATE -> line.mainCaseworker() != null;
            case WITHOUT_MAIN -> line.mainCaseworker() == null;
            case NO_CONTACT_7_DAYS -> quiet(line, A_WEEK);
            case QUIET_14_DAYS, NO_CONTACT_14_DAYS -> quiet(line, 14);
            case QUIET_30_DAYS, NO_CONTACT_30_DAYS -> quiet(line, 30);
            case TREATMENT_ENDED_30_DAYS, TREATMENT_ENDED_90_DAYS, CONSENT_IN_FORCE, NO_CONSENT_IN_FORCE -> true;
        };
    }

    private static boolean quiet(Line line, int days) {
        LocalDate last = line.lastEvent();
        return last == null || last.isBefore(Written.today().minusDays(days));
    }

    private static Comparator<Line> order(CaseFilter.Sort sort) {
        Comparator<Line> byNumber = Comparator.comparing(Line::caseNumber);
        return switch (sort) {
            case NAME -> Comparator.comparing((Line line) -> line.name() == null ? line.caseNumber() : line.name());
            case CASE_NUMBER -> byNumber;
            case OPENED -> Comparator.comparing(Line::openedOn).reversed();
            case LAST_EVENT -> Comparator.comparing(SampleCases::last).reversed();
            case LONGEST_QUIET, LONGEST_WITHOUT_CONTACT -> Comparator.comparing(SampleCases::last);
        };
    }

    private static LocalDate last(Line line) {
        LocalDate last = line.lastEvent();
        return last == null ? LocalDate.EPOCH : last;
    }
}
