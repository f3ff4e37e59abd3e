package se.bas.application.placement;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.audit.Trail;
import se.bas.application.employer.EmployerRegister;
import se.bas.domain.agency.StaffId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.placement.Placement;
import se.bas.domain.placement.PlacementId;
import se.bas.domain.placement.PlacementProblem;
import se.bas.domain.placement.Placements;

/** What doing something with placements has in common: the gate first, one at a time, and the log last. */
@Part
class PlacementDesk {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Courses courses;
    private final Placements placements;
    private final EmployerRegister register;
    private final Trail trail;

    @Inject
    PlacementDesk(
            UnderWay underWay,
            DisclosureGate gate,
            Courses courses,
            Placements placements,
            EmployerRegister register,
            Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.courses = courses;
        this.placements = placements;
        this.register = register;
        this.trail = trail;
    }

    /** The case that something is done in, once the gate has said yes. */
    record At(CaseFileId file, Judgement judgement, Keys keys, StaffId by, Instant now, LocalDate today) {}

    /** Does something in a case that the asker works with; not found for any other. */
    PlacementWriting in(CaseFileId file, Function<At, PlacementWriting> act) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(
                file,
                EnumSet.of(
                        Category.KNOWN_AT_AGENCY,
                        Category.PLACEMENT,
                        Category.PLAN,
                        Category.DRAFT,
                        Category.PARTICIPATION),
                acting);
        if (!CasePlacements.given(judgement, acting) || !register.kept()) {
            return new PlacementWriting.NotFound(judgement.receipt());
        }
        Keys keys = new Keys(
                acting.mandate().collaboration(),
                acting.mandate().agency(),
                judgement.subject().orElseThrow());
        Instant now = judgement.receipt().at();
        return act.apply(new At(file, judgement, keys, acting.mandate().staff(), now, ConsentPeriod.day(now)));
    }

    /**
     * Does something with one of the own agency's placements, with nobody else doing anything with it.
     *
     * @param seen how often something had happened to it when the asker read it; null where that does not matter
     */
    PlacementWriting with(
            CaseFileId file,
            PlacementId id,
            @Nullable Integer seen,
            java.util.function.BiFunction<At, Course, PlacementWriting> act) {
        return in(file, at -> {
            placements.queueFor(id);
            Optional<Course> found = courses.of(at.judgement(), at.keys().participant()).stream()
                    .map(Courses.Open::course)
                    // Only the owner acts on a placement (D2), also inside one secrecy area.
                    .filter(course ->
                            course.placement().owner().equals(at.keys().owner()))
                    .filter(course -> course.placement().placementId().equals(id))
                    .findFirst();
            if (found.isEmpty()) {
                return notFound(at);
            }
            return seen != null && seen != found.get().version()
                    ? rejected(List.of(PlacementProblem.CHANGED_MEANWHILE))
                    : act.apply(at, found.get());
        });
    }

    /** An employer of the own register, or what is wrong with it. */
    Optional<Placement.Workplace> workplace(@Nullable EmployerId id, List<PlacementProblem> found) {
        if (id == null) {
            found.add(PlacementProblem.EMPLOYER_MISSING);
            return Optional.empty();
        }
        Optional<EmployerRegister.Employer> employer = register.one(id);
        if (employer.isEmpty()) {
            found.add(PlacementProblem.EMPLOYER_UNKNOWN);
        } else if (!employer.get().said().active()) {
            found.add(PlacementProblem.EMPLOYER_INACTIVE);
        }
        return employer.map(one -> new Placement.Workplace(one.id(), one.said().name(), one.number()));
    }

    /** It is done: the log says what was made or changed, beside what was looked at. */
    PlacementWriting kept(At at, UUID id, int version, List<UUID> objects) {
        Receipt receipt = trail.write(
                underWay.begun(),
                Outcome.DONE,
                at.judgement()
                        .done(
                                at.file(),
                                at.keys().owner(),
                                Category.PLACEMENT,
                                underWay.acting().purpose(),
                                objects),
                null);
        return new PlacementWriting.Kept(id, version, receipt);
    }

    PlacementWriting rejected(List<PlacementProblem> problems) {
        return new PlacementWriting.Rejected(problems, trail.write(underWay.begun(), Outcome.REFUSED));
    }

    PlacementWriting notFound(At at) {
        return new PlacementWriting.NotFound(at.judgement().receipt());
    }
}
