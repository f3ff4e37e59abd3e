package se.bas.ui.job;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bas.application.job.JobList;
import se.bas.application.job.JobList.Line;
import se.bas.application.job.JobStart;
import se.bas.application.job.ListJobs;
import se.bas.application.job.StartJob;
import se.bas.domain.agency.Role;
import se.bas.domain.job.JobKind;
import se.bas.domain.job.JobProblem;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.Arrangement;
import se.bas.ui.components.ConsequenceDialog;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.KeptFocus;
import se.bas.ui.components.Page;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.live.Fresh;

/** What the system does by itself for the own agency: when, what came of it, and what broke. No participant is in it. */
@View
@Route(JobsView.ROUTE)
@ForRoles(Role.ADMINISTRATOR)
final class JobsView extends Page implements BeforeEnterObserver, Fresh.Page {
    static final String ROUTE = "jobs";

    private final ListJobs listJobs;
    private final StartJob startJob;
    private final SignedIn signedIn;
    private final Fresh fresh;
    private final Map<JobKind, Shown> shown = new EnumMap<>(JobKind.class);
    private final Paragraph nobody = new Paragraph(Words.text("job.nobody"));
    private final Div jobs = new Div();

    /** A job as it is on the page: it stays as long as nothing about it is another. */
    private record Shown(Line of, JobPanel panel) {}

    @Inject
    JobsView(ListJobs listJobs, StartJob startJob, SignedIn signedIn, Fresh fresh) {
        super("job.title", "jobs");
        this.listJobs = listJobs;
        this.startJob = startJob;
        this.signedIn = signedIn;
        this.fresh = fresh;
        nobody.addClassName("notice");
        nobody.setTestId("jobs-nobody");
        jobs.addClassName("jobs-list");
        jobs.setTestId("job-list");
        KeptFocus.remember(jobs);
        add(heading(Words.text("job.title")), lead(Words.text("job.lead", agency())), nobody, jobs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        fresh.asking();
        again();
    }

    @Override
    public void again() {
        JobList list = listJobs.list(signedIn.actor());
        Map<JobKind, Shown> earlier = Map.copyOf(shown);
        nobody.setVisible(!list.ledBySomebody());
        list.jobs().forEach(job -> shown.compute(job.kind(), (kind, before) -> same(before, job) ? before : laid(job)));
        Arrangement.arrange(
                jobs,
                list.jobs().stream()
                        .map(job -> requireNonNull(shown.get(job.kind())).panel())
                        .toList());
        if (!shown.equals(earlier)) {
            KeptFocus.giveBack(jobs);
        }
        fresh.shows(this, list.topics(), list.at(), null);
    }

    @Override
    public void blank() {
        shown.clear();
        jobs.removeAll();
    }

    private Shown laid(Line job) {
        return new Shown(job, new JobPanel(job, this::ask));
    }

    private static boolean same(@Nullable Shown before, Line job) {
        return before != null && before.of().equals(job);
    }

    private void ask(JobKind kind) {
        ConsequenceDialog dialog = new ConsequenceDialog(
                        Words.text("job.start-heading"),
                        Words.text("job.start-consequence", Words.of(kind)),
                        this::again)
                .harmless();
        dialog.open(Words.text("job.start"), () -> switch (startJob.start(signedIn.actor(), kind)) {
            case JobStart.AskedFor(var id, var receipt) ->
                new ReceiptNote(Words.text("job.asked-heading"), Words.text("job.asked-text", Words.of(kind)), receipt);
            case JobStart.AskedForBefore before -> {
                dialog.problem(Words.of(JobProblem.ALREADY_ASKED_FOR));
                yield null;
            }
        });
    }

    private String agency() {
        return signedIn.mandate().map(mandate -> Words.of(mandate.agency())).orElse("");
    }
}
