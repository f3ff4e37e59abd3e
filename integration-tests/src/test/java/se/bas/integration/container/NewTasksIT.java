package se.bas.integration.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.bas.application.task.ListTasks;
import se.bas.application.task.NewTasks.Cause;
import se.bas.application.task.NewTasks.NewTask;
import se.bas.application.task.TaskList;
import se.bas.application.task.TaskView;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskSource;
import se.bas.integration.Demo;

/** What a feature does that finds that something is to be done: however often it finds it, there is one task. */
@ExtendWith(ArquillianExtension.class)
@Tag("CON-25")
public class NewTasksIT {
    private static final CaseFileId MARIAS = new CaseFileId(Demo.file("SOC-2015-0102"));
    private static final CaseFileId NOBODYS = new CaseFileId(Demo.file("SOC-2026-0119"));

    @Inject
    private MakeTask makeTask;

    @Inject
    private ListTasks listTasks;

    @Deployment
    public static WebArchive archive() {
        return Archives.withTests(NewTasksIT.class, MakeTask.class, People.class, Demo.class);
    }

    private static NewTask expiring(UUID consent, TaskKind kind) {
        LocalDate day = ConsentPeriod.day(java.time.Instant.now()).plusDays(7);
        return new NewTask(new Cause(TaskSource.CONSENT, consent, kind), Category.CONSENT, day, day, null);
    }

    private Optional<TaskId> make(String agency, CaseFileId file, UUID consent, TaskKind kind) {
        Actor.Job job = People.job(agency);
        UUID participant = makeTask.participant(People.job("soc"), file);
        return makeTask.make(job, participant, expiring(consent, kind));
    }

    private List<TaskView> waiting() {
        return listTasks.list(People.socCaseworker()) instanceof Disclosure.Granted<TaskList>(var list, var receipt)
                ? list.lines().stream().map(TaskList.Line::task).toList()
                : List.of();
    }

    @Test
    public void it_waits_for_the_main_caseworker_once_for_each_kind_however_often_it_is_found() {
        UUID consent = UUID.randomUUID();
        Optional<TaskId> first = make("soc", MARIAS, consent, TaskKind.CONSENT_EXPIRES_IN_30);
        assertThat(first).isPresent();
        assertThat(make("soc", MARIAS, consent, TaskKind.CONSENT_EXPIRES_IN_30)).isEmpty();
        assertThat(make("soc", MARIAS, consent, TaskKind.CONSENT_EXPIRES_IN_7)).isPresent();
        assertThat(make("soc", MARIAS, UUID.randomUUID(), TaskKind.CONSENT_EXPIRES_IN_30))
                .isPresent();
        assertThat(makeTask.standing(People.job("soc"), consent))
                .isEqualTo("Maria Lindqvist - the system, Maria Lindqvist - the system");
        assertThat(waiting())
                .filteredOn(task -> task.id().equals(first.orElseThrow()))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.mine()).isTrue();
                    assertThat(task.kind()).isEqualTo(TaskKind.CONSENT_EXPIRES_IN_30);
                    assertThat(task.createdBy()).isNull();
                });
    }

    @Test
    public void of_several_who_find_it_at_once_one_makes_it() throws Exception {
        UUID consent = UUID.randomUUID();
        Callable<Optional<TaskId>> make = () -> make("soc", MARIAS, consent, TaskKind.CONSENT_EXPIRED);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Optional<TaskId>>> made = threads.invokeAll(List.of(make, make, make, make));
            int there = 0;
            for (Future<Optional<TaskId>> one : made) {
                there += one.get().isPresent() ? 1 : 0;
            }
            assertThat(there).isEqualTo(1);
        }
    }

    @Test
    public void where_nobody_is_assigned_it_waits_for_the_unit() {
        UUID consent = UUID.randomUUID();
        assertThat(make("soc", NOBODYS, consent, TaskKind.CONSENT_EXPIRES_IN_7)).isPresent();
        assertThat(makeTask.standing(People.job("soc"), consent)).isEqualTo("the unit - the system");
    }

    @Test
    public void an_agency_makes_none_about_somebody_it_has_no_file_on() {
        UUID consent = UUID.randomUUID();
        assertThat(make("amf", NOBODYS, consent, TaskKind.CONSENT_EXPIRES_IN_7)).isEmpty();
        assertThat(makeTask.standing(People.job("amf"), consent)).isEqualTo("none");
    }

    @Test
    public void what_need_not_be_done_any_more_is_settled_by_the_system_and_does_not_come_back() {
        UUID consent = UUID.randomUUID();
        TaskId task =
                make("soc", MARIAS, consent, TaskKind.CONSENT_EXPIRES_IN_7).orElseThrow();
        // Another agency settles nothing of it.
        makeTask.settle(People.job("amf"), consent);
        assertThat(waiting()).extracting(TaskView::id).contains(task);
        makeTask.settle(People.job("soc"), consent);
        makeTask.settle(People.job("soc"), consent);
        assertThat(makeTask.standing(People.job("soc"), consent)).isEqualTo("Maria Lindqvist DONE the system");
        assertThat(waiting()).extracting(TaskView::id).doesNotContain(task);
        assertThat(make("soc", MARIAS, consent, TaskKind.CONSENT_EXPIRES_IN_7)).isEmpty();
    }
}
