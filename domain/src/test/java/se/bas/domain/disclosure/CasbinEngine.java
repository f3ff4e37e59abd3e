package se.bas.domain.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.consent.ConsentTerms;
import se.bas.domain.ground.RecordedGroundTerms;

/**
 * jCasbin: the rules are lines that deny, the grounds lines that allow, one line for each category of a ground. Any
 * denial wins, and something must allow.
 */
final class CasbinEngine implements OtherEngine {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final String NEVER = Long.toString(Long.MAX_VALUE);
    private static final String MODEL = """
            [request_definition]
            r = role, allowed, purpose, agency, unit, owner, same, owes, category, access, proposed, at

            [policy_definition]
            p = kind, owner, unit, purpose, category, since, before, eft

            [policy_effect]
            e = some(where (p.eft == allow)) && !some(where (p.eft == deny))

            [matchers]
            m = %s
            """.formatted(String.join(
            " || ",
            "(p.kind == 'ROLE' && r.role != 'CASEWORKER' && r.role != 'HOUSING_SUPPORT' && r.role != 'MANAGER')",
            "(p.kind == 'MANDATE' && !string.contains(r.allowed, '|' + r.purpose + '|'))",
            "(p.kind == 'ASSIGNMENT' && !(r.access == 'ASSIGNED' || r.access == 'COVERING'"
                    + " || (r.access == 'IN_OWN_UNIT' && r.purpose == 'MANAGEMENT' && r.owner == r.agency"
                    + " && r.category == 'KNOWN_AT_AGENCY')"
                    + " || (r.access == 'INTAKE' && r.owner == r.proposed && (r.category == 'KNOWN_AT_AGENCY'"
                    + " || r.category == 'CONTACT' || r.category == 'HANDOVER'))))",
            "(p.kind == 'DRAFT' && r.category == 'DRAFT' && !(r.owner == r.agency"
                    + " && (r.access == 'ASSIGNED' || r.access == 'COVERING')))",
            "(p.kind == 'OWN' && r.same && (r.access == 'ASSIGNED' || r.access == 'COVERING'"
                    + " || r.access == 'IN_OWN_UNIT'))",
            "(p.kind == 'DUTY' && !r.same && r.category == 'DUTY_SHEET' && r.owes && r.purpose == 'COORDINATION'"
                    + " && r.role == 'CASEWORKER' && (r.access == 'ASSIGNED' || r.access == 'COVERING'))",
            "(p.kind == 'GROUND' && !r.same && r.category != 'CONSENT' && r.category != 'DRAFT'"
                    + " && r.category != 'DUTY_SHEET'"
                    + " && p.owner == r.owner && p.unit == r.unit && p.purpose == r.purpose"
                    + " && p.category == r.category && r.at >= long(p.since) && r.at < long(p.before))",
            "(p.kind == 'TOLD' && !r.same && r.category == 'CONSENT' && p.owner == r.owner"
                    + " && p.unit == r.unit && r.at >= long(p.since))"));

    private static final List<List<String>> RULES = List.of(
            rule("ROLE", "deny"),
            rule("MANDATE", "deny"),
            rule("ASSIGNMENT", "deny"),
            rule("DRAFT", "deny"),
            rule("OWN", "allow"),
            rule("DUTY", "allow"));

    private final Enforcer enforcer;

    CasbinEngine(GeneratedGrounds grounds) {
        Model model = new Model();
        model.loadModelFromText(MODEL);
        enforcer = new Enforcer(model);
        enforcer.enableLog(false);
        List<List<String>> lines = new ArrayList<>(RULES);
        grounds.consents().forEach(terms -> agreed(terms, lines));
        grounds.recorded().forEach(terms -> decided(terms, lines));
        // A line that stands there already would make it refuse them all.
        if (!enforcer.addPolicies(lines.stream().distinct().toList())) {
            throw new IllegalStateException("jCasbin does not take " + lines);
        }
    }

    private static List<String> rule(String kind, String effect) {
        return List.of(kind, "-", "-", "-", "-", "0", NEVER, effect);
    }

    private static void agreed(ConsentTerms terms, List<List<String>> lines) {
        String owner = terms.discloser().value().toString();
        String unit = terms.recipient().value().toString();
        for (Category category : terms.categories()) {
            long before = terms.endings().stream()
                    .filter(ending -> ending.category() == null || ending.category() == category)
                    .mapToLong(ending -> ending.at().toEpochMilli())
                    .min()
                    .orElse(Long.MAX_VALUE);
            lines.add(ground(owner, unit, terms.purpose(), category, terms.period(), before));
        }
        lines.add(told(owner, unit, Instant.EPOCH));
    }

    private static void decided(RecordedGroundTerms terms, List<List<String>> lines) {
        String owner = terms.discloser().value().toString();
        String unit = terms.recipient().value().toString();
        Instant revoked = terms.revokedAt();
        Set<Category> categories = terms.categories();
        for (Category category : categories) {
            long before = revoked == null ? Long.MAX_VALUE : revoked.toEpochMilli();
            lines.add(ground(owner, unit, terms.purpose(), category, terms.period(), before));
        }
        Instant first = start(terms.period().from());
        if (revoked == null || !revoked.isBefore(first)) {
            lines.add(told(owner, unit, first));
        }
    }

    private static List<String> ground(
            String owner, String unit, Purpose purpose, Category category, ConsentPeriod period, long ended) {
        long over = start(period.until().plusDays(1)).toEpochMilli();
        return List.of(
                "GROUND",
                owner,
                unit,
                purpose.name(),
                category.name(),
                Long.toString(start(period.from()).toEpochMilli()),
                Long.toString(Math.min(over, ended)),
                "allow");
    }

    private static List<String> told(String owner, String unit, Instant since) {
        return List.of("TOLD", owner, unit, "-", "CONSENT", Long.toString(since.toEpochMilli()), NEVER, "allow");
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(SWEDEN).toInstant();
    }

    @Override
    public boolean permits(GeneratedQuestion question) {
        return enforcer.enforce(
                question.role().name(),
                "|" + String.join("|", question.allowedNames()) + "|",
                question.purpose().name(),
                question.agency().value().toString(),
                question.unit().value().toString(),
                question.owner().value().toString(),
                question.sameAuthority(),
                question.owesDuty(),
                question.category().name(),
                question.accessName(),
                question.proposedBy(),
                question.at().toEpochMilli());
    }
}
