package se.bas.application.casework;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.agency.Directory.Names;
import se.bas.application.casework.MyCases.Found;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.LocalNumber;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.casework.Protection;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;

/** Loads what a list shows of many cases, in one statement for each kind of record. */
@Part
class ListedCases {
    private final CaseFiles files;

    @Inject
    ListedCases(CaseFiles files) {
        this.files = files;
    }

    Loaded load(List<Found> page) {
        Set<ParticipantId> participants =
                page.stream().map(found -> found.file().participant()).collect(Collectors.toSet());
        return new Loaded(
                files.filesOn(participants), files.identitiesOf(participants), files.assignmentsOn(participants));
    }

    /** Still locked. */
    record Loaded(
            List<Protected<CaseFile>> files,
            List<Protected<Identity>> identities,
            List<Protected<Assignment>> assignments) {

        Optional<Assignment> mainCaseworker(Judgement judgement, LocalDate day) {
            return opened(judgement, assignments).stream()
                    .filter(assignment -> assignment.main() && assignment.inForce(day))
                    .findFirst();
        }

        Optional<CaseList.Line> line(Found found, Judgement judgement, Names names, LocalDate day) {
            Optional<CaseFile> file = opened(judgement, files).stream().findFirst();
            Optional<Identity> identity = opened(judgement, identities).stream().findFirst();
            if (file.isEmpty() || identity.isEmpty()) {
                return Optional.empty();
            }
            StaffId main = mainCaseworker(judgement, day).map(Assignment::staff).orElse(null);
            return Optional.of(line(file.get(), identity.get(), main == null ? null : names.staff(main), found));
        }

        /** A protected identity stands as case number alone (CON-41). */
        private static CaseList.Line line(CaseFile file, Identity identity, @Nullable String main, Found found) {
            boolean named = identity.protection() == Protection.NONE;
            return new CaseList.Line(
                    file.fileId(),
                    file.caseNumber(),
                    named ? identity.name() : null,
                    named ? numbered(identity) : null,
                    main,
                    file.openedOn(),
                    found.lastEvent(),
                    found.quiet(),
                    identity.protection());
        }

        /** The number masked, or the local number as long as there is no other. */
        private static @Nullable String numbered(Identity identity) {
            return identity.number()
                    .map(PersonalNumber::masked)
                    .or(() -> identity.localNumber().map(LocalNumber::value))
                    .orElse(null);
        }

        private static <T extends OwnedRecord> List<T> opened(Judgement judgement, List<Protected<T>> locked) {
            return locked.stream()
                    .map(one -> judgement.reveal(one, (content, ground) -> content))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }
}
