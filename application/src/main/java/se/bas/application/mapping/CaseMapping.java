package se.bas.application.mapping;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.application.Part;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.contact.ReachWishes;
import se.bas.application.live.Topics;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.mapping.MappingArea;
import se.bas.domain.mapping.MappingPart;
import se.bas.domain.mapping.MappingReason;
import se.bas.domain.mapping.Mappings;

/** All of the mapping of one case that a judgement opens. */
@Part
public class CaseMapping {
    private final Mappings mappings;
    private final CaseFiles files;
    private final ReachWishes wishes;
    private final Directory directory;
    private final Topics topics;

    @Inject
    CaseMapping(Mappings mappings, CaseFiles files, ReachWishes wishes, Directory directory, Topics topics) {
        this.mappings = mappings;
        this.files = files;
        this.wishes = wishes;
        this.directory = directory;
        this.topics = topics;
    }

    private record Seen<T>(T row, Ground ground) {}

    private record Whose(MappingArea area, AgencyId owner) {}

    /** Of a judgement that permits the own file to be known of. */
    public MappingView view(Judgement judgement, Acting acting) {
        ParticipantId about = judgement.subject().orElseThrow();
        AgencyId mine = acting.mandate().agency();
        List<Seen<MappingPart>> parts = open(judgement, mappings.partsOf(about));
        List<Seen<MappingReason>> reasons = open(judgement, mappings.reasonsOf(about));
        Names names = directory.names(Stream.concat(
                        parts.stream().map(seen -> seen.row().writtenBy()),
                        reasons.stream().map(seen -> seen.row().writtenBy()))
                .collect(Collectors.toSet()));
        return new MappingView(
                own(judgement, mine, files.identitiesOf(Set.of(about)))
                        .findFirst()
                        .map(Identity::name)
                        .orElse(""),
                own(judgement, mine, files.filesOn(Set.of(about)))
                        .findFirst()
                        .map(CaseFile::caseNumber)
                        .orElse(""),
                wishes.newest(judgement, about, mine).orElse(null),
                parts(parts, names, mine),
                reasons.stream().map(seen -> reason(seen.row(), names)).toList(),
                MappingDesk.given(judgement, acting),
                topics.ofCase());
    }

    private static List<MappingView.Part> parts(List<Seen<MappingPart>> all, Names names, AgencyId mine) {
        Map<Whose, List<Seen<MappingPart>>> by = all.stream()
                .collect(groupingBy(
                        seen -> new Whose(seen.row().area(), seen.row().owner()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return by.entrySet().stream()
                .map(one -> new MappingView.Part(
                        one.getKey().area(),
                        names.agency(one.getKey().owner()),
                        names.code(one.getKey().owner()),
                        one.getKey().owner().equals(mine),
                        one.getValue().getFirst().ground(),
                        one.getValue().reversed().stream()
                                .map(seen -> version(seen.row(), names))
                                .toList()))
                .sorted(Comparator.comparing(MappingView.Part::area)
                        .thenComparing(part -> !part.mine())
                        .thenComparing(MappingView.Part::ownerCode))
                .toList();
    }

    private static MappingView.Version version(MappingPart part, Names names) {
        return new MappingView.Version(
                part.version(),
                part.answer(),
                part.text(),
                part.hours(),
                names.staff(part.writtenBy()),
                part.writtenAt());
    }

    private static MappingView.Reason reason(MappingReason reason, Names names) {
        return new MappingView.Reason(
                reason.reason(),
                names.agency(reason.owner()),
                names.code(reason.owner()),
                names.staff(reason.writtenBy()),
                reason.writtenAt());
    }

    private static <T extends OwnedRecord> List<Seen<T>> open(Judgement judgement, List<Protected<T>> locked) {
        return locked.stream()
                .flatMap(one -> judgement.reveal(one, Seen<T>::new).stream())
                .toList();
    }

    private static <T extends OwnedRecord> Stream<T> own(
            Judgement judgement, AgencyId mine, List<Protected<T>> locked) {
        return locked.stream()
                .flatMap(one -> judgement.reveal(one, (content, ground) -> content).stream())
                .filter(content -> content.owner().equals(mine));
    }
}
