package se.bas.ui.job;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import se.bas.application.job.JobList;
import se.bas.application.job.JobStart;
import se.bas.application.job.ListJobs;
import se.bas.application.job.StartJob;
import se.bas.domain.agency.Role;
import se.bas.domain.job.JobKind;
import se.bas.domain.job.JobProblem;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.ConsequenceDialog;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Page;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/** What the system does by itself for the own agency: when, what came of it, and what broke. No participant is in it. */
@View
@Route(JobsView.ROUTE)
@ForRoles(Role.ADMINISTRATOR)
final class JobsView extends Page implements BeforeEnterObserver {
    static final String ROUTE = "jobs";

    private final ListJobs listJobs;
    private final StartJob startJob;
    private final SignedIn signedIn;
    private final Paragraph nobody = new Paragraph(Words.text("job.nobody"));
    private final Div jobs = new Div();

    @Inject
    JobsView(ListJobs listJobs, StartJob startJob, SignedIn signedIn) {
        super("job.title", "jobs");
        this.listJobs = listJobs;
        this.startJob = startJob;
        this.signedIn = signedIn;
        nobody.addClassName("notice");
        nobody.setTestId("jobs-nobody");
        jobs.addClassName("jobs-list");
        add(heading(Words.text("job.title"), refresh()), lead(Words.text("job.lead", agency())), nobody, jobs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        read();
    }

    private Component refresh() {
        Button refresh = new Button(Words.text("job.refresh"), VaadinIcon.REFRESH.create(), click -> read());
        refresh.setTestId("jobs-refresh");
        return refresh;
    }

    private void read() {
        JobList list = listJobs.list(signedIn.actor());
        nobody.setVisible(!list.ledBySomebody());
        jobs.removeAll();
        list.jobs().forEach(job -> jobs.add(new JobPanel(job, this::ask)));
    }

    private void ask(JobKind kind) {
        ConsequenceDialog dialog = new ConsequenceDialog(
                        Words.text("job.start-heading"),
                        Words.text("job.start-consequence", Words.of(kind)),
                        this::read)
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
