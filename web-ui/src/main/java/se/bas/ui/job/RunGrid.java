package se.bas.ui.job;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import se.bas.application.job.JobList.RunLine;
import se.bas.ui.components.ListGrid;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Runs as rows, the newest first. */
final class RunGrid extends ListGrid<RunLine> {
    private static final double MILLIS = 1000.0;

    RunGrid(String name, List<RunLine> runs) {
        super("runs", "run-grid");
        setAriaLabel(name);
        Column<RunLine> onPhones = addComponentColumn(RunGrid::onPhone).setHeader(Words.text("job.column.run"));
        columns(
                List.of(
                        addComponentColumn(RunGrid::when)
                                .setHeader(Words.text("job.column.run"))
                                .setFlexGrow(2),
                        addColumn(run -> Written.day(run.day()))
                                .setHeader(Words.text("job.column.day"))
                                .setFlexGrow(1),
                        addComponentColumn(RunGrid::outcome)
                                .setHeader(Words.text("job.column.outcome"))
                                .setFlexGrow(4),
                        addColumn(RunGrid::took)
                                .setHeader(Words.text("job.column.took"))
                                .setFlexGrow(1)),
                List.of(onPhones));
        setItems(runs);
        setAllRowsVisible(true);
    }

    private static Div when(RunLine run) {
        Div cell = new Div(new Span(Written.second(run.started())));
        cell.addClassName("two-lines");
        if (run.requested()) {
            cell.add(below(Words.text("job.requested")));
        }
        return cell;
    }

    private static Div outcome(RunLine run) {
        Span mark = new Span(Words.of(run.outcome()));
        mark.addClassNames("status", "run-" + run.outcome().name().toLowerCase(Locale.ROOT));
        Div cell = new Div(mark, below(words(run)));
        cell.addClassNames("two-lines", "run-outcome");
        return cell;
    }

    private static String words(RunLine run) {
        String error = run.error();
        return error == null
                ? Words.text("job.tally", run.tally().lookedAt(), run.tally().made())
                : Words.text("job.error", error, run.number().toString());
    }

    private static String took(RunLine run) {
        return Words.text(
                "job.took", Duration.between(run.started(), run.ended()).toMillis() / MILLIS);
    }

    private static Div onPhone(RunLine run) {
        Div cell =
                new Div(when(run), outcome(run), below(Words.text("job.on-phone", Written.day(run.day()), took(run))));
        cell.addClassName("log-cell");
        return cell;
    }

    private static Span below(String words) {
        Span below = new Span(words);
        below.addClassName("below");
        return below;
    }
}
