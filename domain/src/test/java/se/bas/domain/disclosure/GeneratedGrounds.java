package se.bas.domain.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.consent.ConsentTerms;
import se.bas.domain.consent.ConsentTerms.Ending;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.ground.RecordedGroundId;
import se.bas.domain.ground.RecordedGroundTerms;
import se.bas.domain.handover.HandoverId;

/** All that a made-up participant has agreed to, and all that agencies have decided about it; twelve at most. */
record GeneratedGrounds(List<ConsentTerms> consents, List<RecordedGroundTerms> recorded) {
    static final int MOST = 12;

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    /** A week in which summer time ends, so that a day has 25 hours. */
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 21);

    private static final int DAYS = 9;
    private static final List<AgencyId> OWNERS = List.of(World.SOC, World.AMF, World.NEIGHBOUR);
    private static final List<UnitId> UNITS = List.of(World.AMF_TEAM, World.OTHER_TEAM);
    private static final List<Purpose> PURPOSES = List.of(Purpose.COORDINATION, Purpose.EVALUATION, Purpose.MANAGEMENT);
    private static final List<Category> CATEGORIES = List.of(
            Category.KNOWN_AT_AGENCY,
            Category.CONTACT,
            Category.HANDOVER,
            Category.ADDICTION_TREATMENT,
            Category.CONSENT,
            Category.DRAFT,
            Category.DUTY_SHEET);

    static GeneratedGrounds draw(Random random) {
        int number = random.nextInt(MOST + 1);
        List<ConsentTerms> consents = new ArrayList<>();
        List<RecordedGroundTerms> recorded = new ArrayList<>();
        for (int n = 0; n < number; n++) {
            if (random.nextInt(3) == 0) {
                recorded.add(decision(n, random));
            } else {
                consents.add(consent(n, random));
            }
        }
        return new GeneratedGrounds(consents, recorded);
    }

    private static ConsentTerms consent(int n, Random random) {
        List<Ending> endings = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            endings.add(new Ending(
                    one(List.of(Ending.Kind.values()), random),
                    random.nextBoolean() ? one(CATEGORIES, random) : null,
                    instant(random)));
        }
        return new ConsentTerms(
                new ConsentId(new UUID(10, n)),
                one(OWNERS, random),
                one(UNITS, random),
                one(PURPOSES, random),
                some(CATEGORIES, random),
                period(random),
                endings);
    }

    private static RecordedGroundTerms decision(int n, Random random) {
        return new RecordedGroundTerms(
                new RecordedGroundId(new UUID(12, n)),
                one(OWNERS, random),
                one(UNITS, random),
                one(List.of(BasisKind.values()), random),
                one(PURPOSES, random),
                some(CATEGORIES, random),
                period(random),
                random.nextInt(3) == 0 ? instant(random) : null);
    }

    /** A question; every second one is aimed at one of the grounds, so that it often crosses or nearly does. */
    GeneratedQuestion ask(Random random) {
        AgencyId owner = one(OWNERS, random);
        UnitId unit = one(UNITS, random);
        Purpose purpose = one(PURPOSES, random);
        Category category = one(CATEGORIES, random);
        Instant at = instant(random);
        boolean aimed = random.nextBoolean();
        if (aimed && !consents.isEmpty()) {
            ConsentTerms terms = one(consents, random);
            owner = terms.discloser();
            unit = terms.recipient();
            purpose = terms.purpose();
            category = one(List.copyOf(terms.categories()), random);
            at = within(terms.period(), random);
        }
        EnumSet<Purpose> allowed = EnumSet.noneOf(Purpose.class);
        PURPOSES.stream().filter(any -> random.nextInt(4) > 0).forEach(allowed::add);
        return new GeneratedQuestion(
                random.nextInt(4) > 0 ? Role.CASEWORKER : one(List.of(Role.values()), random),
                Set.copyOf(allowed),
                World.AMF,
                unit,
                access(random),
                owner,
                // AMF and its neighbour are one authority (CON-05).
                !owner.equals(World.SOC),
                random.nextBoolean(),
                category,
                purpose,
                at);
    }

    private static CaseAccess access(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new CaseAccess.Covering(World.COVER, FIRST);
            case 1 -> new CaseAccess.InOwnUnit();
            case 2 -> new CaseAccess.Intake(new HandoverId(new UUID(13, 1)), one(OWNERS, random));
            case 3 -> new CaseAccess.None();
            default -> World.ASSIGNED;
        };
    }

    private static ConsentPeriod period(Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
        return new ConsentPeriod(from, from.plusDays(random.nextInt(5)));
    }

    /** Often the first or last instant of the period, or the one before or after. */
    private static Instant within(ConsentPeriod period, Random random) {
        Instant first = period.from().atStartOfDay(SWEDEN).toInstant();
        Instant after = period.until().plusDays(1).atStartOfDay(SWEDEN).toInstant();
        return switch (random.nextInt(6)) {
            case 0 -> first;
            case 1 -> first.minusMillis(1);
            case 2 -> after;
            case 3 -> after.minusMillis(1);
            default -> first.plusMillis(random.nextLong(after.toEpochMilli() - first.toEpochMilli()));
        };
    }

    /** At noon or at midnight of one of the days, so that instants meet often. */
    private static Instant instant(Random random) {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        return day.atTime(random.nextBoolean() ? LocalTime.NOON : LocalTime.MIDNIGHT)
                .atZone(SWEDEN)
                .toInstant();
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static Set<Category> some(List<Category> of, Random random) {
        EnumSet<Category> chosen = EnumSet.of(one(of, random));
        of.stream().filter(any -> random.nextInt(3) == 0).forEach(chosen::add);
        return chosen;
    }
}
