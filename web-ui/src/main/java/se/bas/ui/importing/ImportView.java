package se.bas.ui.importing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import se.bas.application.Busy;
import se.bas.application.importing.CheckImport;
import se.bas.application.importing.ImportCancelled;
import se.bas.application.importing.ImportOutcome;
import se.bas.application.importing.ImportParticipants;
import se.bas.application.importing.ImportProgress;
import se.bas.application.importing.ImportReading;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.importing.ImportProblem;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.Fact;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.LongWork;
import se.bas.ui.components.Page;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/**
 * Takes in participants that an agency already works with: a template, a file, a dry run, and when everything is right,
 * all of them at once. The table is in this page's memory until then, and nowhere else.
 */
@View
@Route(Routes.IMPORT)
@ForRoles({Role.CASEWORKER, Role.MANAGER})
final class ImportView extends Page {
    private static final String CSV = "text/csv;charset=utf-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CheckImport checkImport;
    private final ImportParticipants importParticipants;
    private final SignedIn signedIn;
    private final ImportThreads threads;
    private final TableWords words = new TableWords(Words.reader());
    private final Div file = section("importing.step.file", new Paragraph(Words.text("importing.upload.lead")));
    private final Div outcome = new Div();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private String fileName = "";

    @Inject
    ImportView(
            CheckImport checkImport, ImportParticipants importParticipants, SignedIn signedIn, ImportThreads threads) {
        super("importing.title", "import");
        this.checkImport = checkImport;
        this.importParticipants = importParticipants;
        this.signedIn = signedIn;
        this.threads = threads;
        outcome.setTestId("import-outcome");
        // Read out by a screen reader when it changes.
        outcome.getElement().setAttribute("role", "status");
        file.add(new FileReceiver(this::read));
        Template template = new Template(words);
        Div templates = new Div(
                fetched(
                        "importing.template.xlsx",
                        "template-xlsx",
                        "importing.template.name",
                        ".xlsx",
                        XLSX,
                        template::xlsx),
                fetched(
                        "importing.template.csv",
                        "template-csv",
                        "importing.template.name",
                        ".csv",
                        CSV,
                        template::csv));
        templates.addClassName("field-row");
        Div sections = new Div(
                section("importing.step.template", new Paragraph(Words.text("importing.template.lead")), templates),
                file,
                outcome);
        sections.addClassName("form-sections");
        add(heading(Words.text("importing.title")), lead(Words.text("importing.lead")), sections);
    }

    private static Div section(String heading, Component... content) {
        Div section = new Div(new H2(Words.text(heading)));
        section.add(content);
        section.addClassNames("panel", "form-panel");
        return section;
    }

    private static Anchor fetched(
            String label, String testId, String name, String ending, String type, Supplier<byte[]> content) {
        String fileName = Words.text(name) + ending;
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(fetching -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, type, bytes.length);
                }),
                Words.text(label));
        anchor.setRouterIgnore(true);
        anchor.addClassName("button-link");
        anchor.setTestId(testId);
        return anchor;
    }

    private void show(Component... content) {
        outcome.removeAll();
        outcome.add(content);
    }

    private void read(String name, ImportReading reading) {
        fileName = name;
        switch (reading) {
            case ImportReading.Unreadable unreadable -> {
                Paragraph problem = new Paragraph(words.problem(unreadable));
                problem.addClassName("error-text");
                problem.setTestId("file-problem");
                show(section("importing.unreadable", Fact.list(List.of(fileFact())), problem));
            }
            case ImportReading.Rows table -> {
                List<ImportProblem> problems =
                        checkImport.check(signedIn.actor(), table).problems();
                if (problems.isEmpty()) {
                    ask(table);
                } else {
                    tell(problems, table);
                }
            }
        }
    }

    private void tell(List<ImportProblem> problems, ImportReading.Rows table) {
        long rows = problems.stream().mapToInt(ImportProblem::row).distinct().count();
        Paragraph count = new Paragraph(Words.text(
                "importing.problems.count", problems.size(), rows, table.rows().size()));
        count.setTestId("problem-count");
        show(section(
                "importing.problems.heading",
                Fact.list(List.of(fileFact())),
                count,
                new Paragraph(Words.text("importing.problems.next")),
                new ProblemGrid(problems, words),
                fetched(
                        "importing.problems.fetch",
                        "fetch-problems",
                        "importing.problems.name",
                        ".csv",
                        CSV,
                        () -> list(problems))));
    }

    /** Whoever has several open sees which of them this is about. */
    private Fact fileFact() {
        return Fact.of(Words.text("importing.file-name"), fileName);
    }

    private byte[] list(List<ImportProblem> problems) {
        CsvText text = new CsvText()
                .row(
                        words.text("importing.list.row"),
                        words.text("importing.list.column"),
                        words.text("importing.list.problem"));
        problems.forEach(problem ->
                text.row(String.valueOf(problem.row()), words.column(problem.column()), words.problem(problem)));
        return text.bytes();
    }

    private void ask(ImportReading.Rows table) {
        int participants = table.rows().size();
        Paragraph ready = new Paragraph(Words.text("importing.ready.text", participants));
        ready.setTestId("import-ready");
        Paragraph consequence = new Paragraph(Words.text("importing.ready.consequence"));
        consequence.addClassName("consequence");
        Button start = new Button(Words.text("importing.ready.start", participants), click -> start(table));
        start.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        start.setTestId("import-start");
        show(section("importing.ready.heading", Fact.list(List.of(fileFact())), ready, consequence, start));
    }

    private void start(ImportReading.Rows table) {
        UI page = UI.getCurrentOrThrow();
        Actor.Staff who = signedIn.actor();
        int all = table.rows().size();
        cancelled.set(false);
        file.setVisible(false);
        LongWork work = new LongWork(
                Words.text("importing.running.heading"), all, Words.text("importing.running.stay"), "import");
        work.come(0, Words.text("importing.running.text", 0, all));
        work.stoppedBy(Words.text("importing.running.cancel"), () -> cancelled.set(true));
        show(section("importing.running.heading", work));
        ImportProgress progress = new ImportProgress() {
            @Override
            public void done(int participants) {
                onPage(page, () -> work.come(participants, words.text("importing.running.text", participants, all)));
            }

            @Override
            public boolean cancelled() {
                return cancelled.get();
            }
        };
        threads.run(() -> take(page, who, table, progress));
    }

    private void take(UI page, Actor.Staff who, ImportReading.Rows table, ImportProgress progress) {
        try {
            ImportOutcome came = importParticipants.take(who, table, progress);
            onPage(page, () -> ended(came, table));
        } catch (ImportCancelled given) {
            onPage(page, () -> nothing("importing.cancelled"));
        } catch (Busy others) {
            onPage(page, () -> nothing("importing.busy"));
        } catch (RuntimeException broken) {
            LoggerFactory.getLogger(ImportView.class)
                    .warn(
                            "an import did not come to its end: {}",
                            broken.getClass().getName());
            onPage(page, () -> nothing("importing.failed"));
        }
    }

    private static void onPage(UI page, Runnable doing) {
        try {
            var _ = page.access(doing::run);
        } catch (UIDetachedException gone) {
            // Nobody looks any more; whoever left has given it up.
        }
    }

    private void ended(ImportOutcome came, ImportReading.Rows table) {
        file.setVisible(true);
        switch (came) {
            case ImportOutcome.Rejected(var problems) -> tell(problems, table);
            case ImportOutcome.Imported(int participants, Receipt first) -> {
                Paragraph done = new Paragraph(Words.text("importing.done.text", participants));
                done.setTestId("import-done");
                Paragraph log = new Paragraph(Words.text("importing.done.log"));
                Anchor cases = new Anchor(Routes.CASES, Words.text("importing.done.cases"));
                cases.addClassName("button-link");
                show(section(
                        "importing.done.heading",
                        done,
                        Fact.list(List.of(
                                fileFact(),
                                Fact.of(Words.text("shell.receipt.at"), Written.minute(first.at())),
                                Fact.of(
                                        Words.text("importing.done.entry"),
                                        first.entry().value().toString()))),
                        log,
                        cases));
            }
        }
    }

    private void nothing(String key) {
        file.setVisible(true);
        Paragraph told = new Paragraph(Words.text(key));
        told.setTestId("import-nothing");
        show(section("importing.nothing", told));
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        cancelled.set(true);
        super.onDetach(gone);
    }
}
