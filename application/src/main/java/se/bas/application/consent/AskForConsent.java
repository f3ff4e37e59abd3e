package se.bas.application.consent;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Participations;
import se.bas.application.audit.Trail;
import se.bas.application.task.NewTasks;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.UnitId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.consent.ConsentProblem;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskSource;

/**
 * Asks the own agency's caseworker to ask the participant whether a unit of another agency may see something (UIX-07). Only
 * the own agency hears of it: a word to the other would itself disclose that the participant is known here (D4).
 */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class AskForConsent {
    /** So many days there are for it. */
    static final int DAYS = 7;

    private static final Set<Role> ASKERS = EnumSet.of(Role.CASEWORKER, Role.HOUSING_SUPPORT);

    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Participations participations;
    private final NewTasks tasks;
    private final Trail trail;

    @Inject
    AskForConsent(UnderWay underWay, DisclosureGate gate, Participations participations, NewTasks tasks, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.participations = participations;
        this.tasks = tasks;
        this.trail = trail;
    }

    /**
     * Asks. Whoever asks for the same again on the same day has asked already.
     *
     * @param category what the unit would see; no words of one's own
     */
    public Asking ask(Actor.Staff who, CaseFileId file, @Nullable UnitId unit, @Nullable Category category) {
        Acting acting = underWay.acting();
        Category asked = category != null && category.consentable() ? category : Category.KNOWN_AT_AGENCY;
        Judgement judgement = gate.judgeOwn(file, EnumSet.of(asked), acting);
        if (!ASKERS.contains(acting.mandate().role())
                || !judgement.permits(acting.mandate().agency(), asked)) {
            return new Asking.NotFound(judgement.receipt());
        }
        List<ConsentProblem> problems = problems(unit, category);
        if (unit == null || !problems.isEmpty()) {
            trail.write(underWay.begun(), Outcome.REFUSED);
            return new Asking.Rejected(problems, judgement.receipt());
        }
        LocalDate today = ConsentPeriod.day(judgement.receipt().at());
        tasks.make(
                judgement.subject().orElseThrow(),
                new NewTasks.NewTask(
                        new NewTasks.Cause(
                                TaskSource.CASE_FILE, cause(file, unit, asked, today), TaskKind.CONSENT_WANTED),
                        asked,
                        today.plusDays(DAYS),
                        null,
                        unit));
        return new Asking.Done(judgement.receipt());
    }

    private List<ConsentProblem> problems(@Nullable UnitId unit, @Nullable Category category) {
        List<ConsentProblem> problems = new ArrayList<>();
        if (unit == null) {
            problems.add(ConsentProblem.RECIPIENT_MISSING);
        } else if (participations.possibleRecipients().stream()
                .noneMatch(possible -> possible.unitId().equals(unit))) {
            problems.add(ConsentProblem.RECIPIENT_NOT_POSSIBLE);
        }
        if (category == null) {
            problems.add(ConsentProblem.CATEGORIES_MISSING);
        } else if (!category.consentable()) {
            problems.add(ConsentProblem.CATEGORY_NOT_POSSIBLE);
        }
        return problems;
    }

    /** What is asked for, so that there is one task for it and day. */
    private static UUID cause(CaseFileId file, UnitId unit, Category category, LocalDate today) {
        return UUID.nameUUIDFromBytes(
                (file + "/" + unit + "/" + category + "/" + today).getBytes(StandardCharsets.UTF_8));
    }
}
