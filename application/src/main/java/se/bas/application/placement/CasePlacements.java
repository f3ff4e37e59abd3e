package se.bas.application.placement;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.application.Part;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.employer.EmployerRegister;
import se.bas.application.live.Topics;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.placement.Presentations;

/** All about the placements of one case that a judgement opens. */
@Part
public class CasePlacements {
    private final Courses courses;
    private final Presentations presentations;
    private final CaseFiles files;
    private final EmployerRegister register;
    private final Directory directory;
    private final Topics topics;

    @Inject
    CasePlacements(
            Courses courses,
            Presentations presentations,
            CaseFiles files,
            EmployerRegister register,
            Directory directory,
            Topics topics) {
        this.courses = courses;
        this.presentations = presentations;
        this.files = files;
        this.register = register;
        this.directory = directory;
        this.topics = topics;
    }

    /** Of a judgement that permits the own file to be known of. */
    public PlacementsView view(Judgement judgement, Acting acting) {
        ParticipantId about = judgement.subject().orElseThrow();
        AgencyId mine = acting.mandate().agency();
        PlacementReading placed = new PlacementReading(courses.of(judgement, about));
        PresentationReading told = new PresentationReading(
                own(judgement, mine, presentations.about(about)).toList(),
                own(judgement, mine, presentations.stepsOn(about)).toList());
        Names names =
                directory.names(Stream.concat(placed.people(), told.people()).collect(Collectors.toSet()));
        boolean writing = given(judgement, acting) && register.kept();
        LocalDate today = ConsentPeriod.day(judgement.receipt().at());
        return new PlacementsView(
                own(judgement, mine, files.identitiesOf(Set.of(about)))
                        .findFirst()
                        .map(Identity::name)
                        .orElse(""),
                own(judgement, mine, files.filesOn(Set.of(about)))
                        .findFirst()
                        .map(CaseFile::caseNumber)
                        .orElse(""),
                placed.views(names, mine, writing, today),
                told.views(names, writing),
                writing,
                topics.ofCase());
    }

    /** Whether the asker works with the case, as far as placements are concerned. */
    static boolean given(Judgement judgement, Acting acting) {
        AgencyId mine = acting.mandate().agency();
        return acting.mandate().role() == Role.CASEWORKER
                && judgement.permits(mine, Category.PLACEMENT)
                // Drafts are for those who work with the case; so a manager who merely leads the unit writes nothing.
                && judgement.permits(mine, Category.DRAFT);
    }

    private static <T extends OwnedRecord> Stream<T> own(
            Judgement judgement, AgencyId mine, List<Protected<T>> locked) {
        return locked.stream()
                .flatMap(one -> judgement.reveal(one, (content, ground) -> content).stream())
                .filter(content -> content.owner().equals(mine));
    }
}
