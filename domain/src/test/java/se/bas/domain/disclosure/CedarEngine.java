package se.bas.domain.disclosure;

import com.cedarpolicy.AuthorizationEngine;
import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.InternalException;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.consent.ConsentTerms;
import se.bas.domain.ground.RecordedGroundTerms;

/**
 * Cedar: each rule a {@code forbid}, each ground a {@code permit}. Days are told as instants, which are counted here from
 * the calendar and not by the class that our engine counts with.
 */
final class CedarEngine implements OtherEngine {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final AuthorizationEngine ENGINE = new BasicAuthorizationEngine();
    private static final EntityUID ASKER = entity("Staff");
    private static final EntityUID READ = entity("Action");
    private static final EntityUID RECORD = entity("Record");
    private static final Set<com.cedarpolicy.model.entity.Entity> NOBODY_ELSE = Set.of();

    private static final String RULES = """
            forbid(principal, action, resource)
            unless { ["CASEWORKER", "HOUSING_SUPPORT", "MANAGER"].contains(context.role) };

            forbid(principal, action, resource)
            unless { context.allowed.contains(context.purpose) };

            forbid(principal, action, resource)
            unless {
              context.access == "ASSIGNED" || context.access == "COVERING"
              || (context.access == "IN_OWN_UNIT" && context.purpose == "MANAGEMENT"
                  && context.owner == context.agency && context.category == "KNOWN_AT_AGENCY")
              || (context.access == "INTAKE" && context.owner == context.proposedBy
                  && ["KNOWN_AT_AGENCY", "CONTACT", "HANDOVER"].contains(context.category))
            };

            forbid(principal, action, resource)
            when { context.category == "DRAFT" }
            unless { context.owner == context.agency && ["ASSIGNED", "COVERING"].contains(context.access) };

            permit(principal, action, resource)
            when { context.same && ["ASSIGNED", "COVERING", "IN_OWN_UNIT"].contains(context.access) };

            permit(principal, action, resource)
            when {
              !context.same && context.category == "DUTY_SHEET" && context.owes && context.purpose == "COORDINATION"
              && context.role == "CASEWORKER" && ["ASSIGNED", "COVERING"].contains(context.access)
            };
            """;

    private final PolicySet policies;

    CedarEngine(GeneratedGrounds grounds) {
        StringBuilder text = new StringBuilder(RULES);
        grounds.consents().forEach(terms -> agreed(terms, text));
        grounds.recorded().forEach(terms -> decided(terms, text));
        try {
            policies = PolicySet.parsePolicies(text.toString());
            policies.cache();
        } catch (InternalException | com.cedarpolicy.model.exception.CacheException refused) {
            throw new IllegalStateException(text.toString(), refused);
        }
    }

    private static void agreed(ConsentTerms terms, StringBuilder text) {
        text.append(crosses(
                terms.discloser().value().toString(),
                terms.recipient().value().toString(),
                terms.purpose(),
                terms.categories(),
                terms.period()));
        for (ConsentTerms.Ending ending : terms.endings()) {
            Category part = ending.category();
            text.append("unless { ");
            if (part != null) {
                text.append("context.category == \"").append(part).append("\" && ");
            }
            text.append("context.at >= ").append(ending.at().toEpochMilli()).append(" }\n");
        }
        text.append(";\n");
        text.append(told(
                terms.discloser().value().toString(), terms.recipient().value().toString(), Instant.EPOCH));
    }

    private static void decided(RecordedGroundTerms terms, StringBuilder text) {
        text.append(crosses(
                terms.discloser().value().toString(),
                terms.recipient().value().toString(),
                terms.purpose(),
                terms.categories(),
                terms.period()));
        Instant revoked = terms.revokedAt();
        if (revoked != null) {
            text.append("unless { context.at >= ")
                    .append(revoked.toEpochMilli())
                    .append(" }\n");
        }
        text.append(";\n");
        Instant first = start(terms.period().from());
        if (revoked == null || !revoked.isBefore(first)) {
            text.append(told(
                    terms.discloser().value().toString(),
                    terms.recipient().value().toString(),
                    first));
        }
    }

    private static String crosses(
            String owner, String unit, Purpose purpose, Set<Category> categories, ConsentPeriod period) {
        String listed = categories.stream().map("\"%s\""::formatted).collect(Collectors.joining(", ", "[", "]"));
        return """
                permit(principal, action, resource)
                when { !context.same && !["CONSENT", "DRAFT", "DUTY_SHEET"].contains(context.category)
                  && context.owner == "%s" && context.unit == "%s" && context.purpose == "%s"
                  && %s.contains(context.category) && context.at >= %d && context.at < %d }
                """.formatted(
                        owner,
                        unit,
                        purpose,
                        listed,
                        start(period.from()).toEpochMilli(),
                        start(period.until().plusDays(1)).toEpochMilli());
    }

    private static String told(String owner, String unit, Instant since) {
        return """
                permit(principal, action, resource)
                when { !context.same && context.category == "CONSENT"
                  && context.owner == "%s" && context.unit == "%s" && context.at >= %d };
                """.formatted(owner, unit, since.toEpochMilli());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(SWEDEN).toInstant();
    }

    @Override
    public boolean permits(GeneratedQuestion question) {
        Map<String, Value> context = new HashMap<>();
        context.put("role", new PrimString(question.role().name()));
        context.put(
                "allowed",
                new CedarList(question.allowedNames().stream()
                        .<Value>map(PrimString::new)
                        .toList()));
        context.put("purpose", new PrimString(question.purpose().name()));
        context.put("agency", new PrimString(question.agency().value().toString()));
        context.put("unit", new PrimString(question.unit().value().toString()));
        context.put("owner", new PrimString(question.owner().value().toString()));
        context.put("same", new PrimBool(question.sameAuthority()));
        context.put("owes", new PrimBool(question.owesDuty()));
        context.put("category", new PrimString(question.category().name()));
        context.put("access", new PrimString(question.accessName()));
        context.put("proposedBy", new PrimString(question.proposedBy()));
        context.put("at", new PrimLong(question.at().toEpochMilli()));
        try {
            AuthorizationResponse response =
                    ENGINE.isAuthorized(new AuthorizationRequest(ASKER, READ, RECORD, context), policies, NOBODY_ELSE);
            AuthorizationSuccessResponse answer =
                    response.success.orElseThrow(() -> new IllegalStateException("Cedar did not judge: " + response));
            if (!answer.getErrors().isEmpty()) {
                throw new IllegalStateException("Cedar skipped a policy: " + answer);
            }
            return answer.isAllowed();
        } catch (AuthException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static EntityUID entity(String type) {
        return EntityTypeName.parse(type).orElseThrow().of("any");
    }
}
