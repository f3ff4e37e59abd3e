package se.bas.ui.job;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.bas.application.job.JobList.Line;
import se.bas.domain.job.JobKind;
import se.bas.ui.components.Fact;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** One job: what it does, when, how it went, and the runs of late. */
final class JobPanel extends Section {
    JobPanel(Line job, Consumer<JobKind> start) {
        addClassNames("panel", "job-panel");
        setTestId("job-" + job.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Div top = new Div(new H2(Words.of(job.kind())), button(job, start));
        top.addClassName("panel-top");
        add(top, new Paragraph(Words.of("job.what", job.kind())), facts(job));
        if (job.failures() > 0) {
            add(warning(Words.text("job.failing", job.failures())));
        }
        if (job.askedFor()) {
            add(warning(Words.text("job.asked")));
        }
        if (!job.runs().isEmpty()) {
            add(new RunGrid(Words.text("job.runs-of", Words.of(job.kind())), job.runs()));
        }
    }

    private static Component button(Line job, Consumer<JobKind> start) {
        Button button = new Button(Words.text("job.start"), click -> start.accept(job.kind()));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(Words.text("job.start-which", Words.of(job.kind())));
        button.setTestId("job-start");
        button.setEnabled(!job.askedFor());
        return button;
    }

    private static Component facts(Line job) {
        return Fact.list(List.of(
                Fact.of(
                        Words.text("job.when"),
                        Words.text("job.every-day", job.at().toString())),
                Fact.of(Words.text("job.next"), next(job)),
                Fact.of(
                        Words.text("job.last"),
                        job.runs().isEmpty()
                                ? Words.text("job.never")
                                : Written.minute(job.runs().getFirst().ended()))));
    }

    private static String next(Line job) {
        Instant next = job.next();
        return next == null ? Words.text("job.soon") : Written.minute(next);
    }

    private static Component warning(String words) {
        Paragraph warning = new Paragraph(words);
        warning.addClassName("notice");
        return warning;
    }
}
