package se.bas.application.edition;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.bas.application.NotAuthorised;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.edition.EditionList.Item;
import se.bas.application.edition.EditionList.Version;
import se.bas.application.edition.Editions.Written;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionState;

/** Lists what the administrator's agency can write itself, and what has been written, by whom and from when. */
@UseCase
public class ListEditions {
    private final UnderWay underWay;
    private final Editions editions;
    private final Instance<ItemRules> rules;
    private final Trail trail;

    @Inject
    ListEditions(UnderWay underWay, Editions editions, @Any Instance<ItemRules> rules, Trail trail) {
        this.underWay = underWay;
        this.editions = editions;
        this.rules = rules;
        this.trail = trail;
    }

    /**
     * Lists.
     *
     * @throws NotAuthorised for everybody but an administrator
     */
    public EditionList list(Actor.Staff who) {
        LocalDate today = ConsentPeriod.day(underWay.begun().at());
        List<Written> written = editions.written();
        trail.write(underWay.begun(), Outcome.DONE);
        return new EditionList(
                rules.stream()
                        .sorted((one, other) -> one.kind().compareTo(other.kind()))
                        .flatMap(of -> of.items().stream().map(code -> item(of, code, written, today)))
                        .toList(),
                today);
    }

    private static Item item(ItemRules of, String code, List<Written> all, LocalDate today) {
        List<Written> ofItem = all.stream()
                .filter(one -> one.kind() == of.kind() && one.item().equals(code))
                .toList();
        List<EditionState.Version> standing =
                ofItem.stream().map(Written::standing).toList();
        List<Version> versions = ofItem.stream()
                .map(one -> new Version(
                        one.id(),
                        one.version(),
                        one.from(),
                        EditionState.of(one.standing(), standing, today),
                        one.content(),
                        one.writer(),
                        one.writtenAt(),
                        one.withdrawer()))
                .toList();
        Optional<EditionContent> inForce = versions.stream()
                .filter(version -> version.state() == EditionState.IN_FORCE)
                .map(Version::content)
                .findFirst();
        EditionContent brought = of.brought(code);
        return new Item(of.kind(), code, brought, inForce.orElse(brought), versions);
    }
}
