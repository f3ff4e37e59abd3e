package se.bas.application.edition;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Participations;
import se.bas.application.audit.Trail;
import se.bas.application.edition.Editions.InForce;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.SecrecyRegime;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.edition.CodeList;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.LawItem;
import se.bas.domain.edition.PolicyItem;
import se.bas.domain.edition.PolicyNumber;
import se.bas.domain.edition.TextItem;
import se.bas.domain.edition.TextLanguage;

/** Shows the staff of an agency what holds there today: its policies, what its forms offer, what participants are told. */
@UseCase
public class ShowSettings {
    private final UnderWay underWay;
    private final Editions editions;
    private final PolicyRules policies;
    private final CodeListRules lists;
    private final TextRules texts;
    private final LawRules law;
    private final Participations participations;
    private final InformationTexts information;
    private final Directory directory;
    private final Trail trail;

    @Inject
    ShowSettings(
            UnderWay underWay,
            Editions editions,
            PolicyRules policies,
            CodeListRules lists,
            TextRules texts,
            LawRules law,
            Participations participations,
            InformationTexts information,
            Directory directory,
            Trail trail) {
        this.underWay = underWay;
        this.editions = editions;
        this.policies = policies;
        this.lists = lists;
        this.texts = texts;
        this.law = law;
        this.participations = participations;
        this.information = information;
        this.directory = directory;
        this.trail = trail;
    }

    public Settings show(Actor.Staff who) {
        Editions.Today today = editions.today();
        Map<PolicyNumber, Integer> numbers = new EnumMap<>(PolicyNumber.class);
        for (PolicyItem item : PolicyItem.values()) {
            InForce found = today.of(policies, item.name());
            item.numbers().forEach(number -> numbers.put(number, number.in(found.content())));
        }
        Map<CodeList, List<CodeList.Value>> offered = new EnumMap<>(CodeList.class);
        for (CodeList list : CodeList.values()) {
            offered.put(list, list.offered(today.of(lists, list.name()).content()));
        }
        SecrecyRegime regime =
                participations.regimeOf(underWay.acting().mandate().agency());
        List<Settings.Law> decided = Arrays.stream(LawItem.values())
                .map(item -> law(item, regime, today.of(law, item.name()).content()))
                .toList();
        trail.write(underWay.begun(), Outcome.DONE);
        return new Settings(
                numbers,
                offered,
                information.of(today.of(texts, TextItem.CONSENT_INFORMATION.name()), directory.names(Set.of())),
                decided,
                Notices.of(today.of(texts, TextItem.STAFF_NOTICE.name()).content()));
    }

    private static Settings.Law law(LawItem item, SecrecyRegime regime, EditionContent content) {
        String field = item.kind().isPresent() ? regime.name() : LawItem.IN_USE;
        return new Settings.Law(
                item,
                item.says(content, field),
                new Name(item.text(content, TextLanguage.SV), item.text(content, TextLanguage.EN)));
    }
}
