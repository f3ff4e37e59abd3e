package se.bas.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.disclosure.Decision.Deny;
import se.bas.domain.disclosure.Decision.Permit;

/**
 * The same questions to engines that others have written, to each in its own language. {@code --long} asks a million.
 */
@Tag("CON-01")
@Tag("CON-02")
@Tag("CON-05")
@Tag("CON-24")
@Tag("CON-31")
class OtherEnginesTest {
    private static final boolean LONG = Boolean.getBoolean("bas.long");
    private static final int QUESTIONS = LONG ? 1_000_000 : 50_000;
    private static final int OF_ONE_PARTICIPANT = 50;
    private static final long SEED = 20261201;
    private static final Policies OURS = Policies.inForce();

    @Test
    void cedar_lets_cross_exactly_what_we_let_cross() {
        compare(CedarEngine::new);
    }

    @Test
    void jcasbin_lets_cross_exactly_what_we_let_cross() {
        compare(CasbinEngine::new);
    }

    private static void compare(Function<GeneratedGrounds, OtherEngine> other) {
        Random random = new Random(SEED);
        Map<String, Integer> permitted = new TreeMap<>();
        Map<DenialCode, Integer> denied = new EnumMap<>(DenialCode.class);
        for (int asked = 0; asked < QUESTIONS; asked += OF_ONE_PARTICIPANT) {
            GeneratedGrounds grounds = GeneratedGrounds.draw(random);
            OtherEngine theirs = other.apply(grounds);
            for (int n = 0; n < OF_ONE_PARTICIPANT; n++) {
                GeneratedQuestion question = grounds.ask(random);
                Decision ours = OURS.judge(question.facts(grounds));
                assertThat(theirs.permits(question))
                        .as("%s%nof %s%nwe say %s", question, grounds, ours)
                        .isEqualTo(ours instanceof Permit);
                switch (ours) {
                    case Permit(Ground ground) ->
                        permitted.merge(ground.getClass().getSimpleName(), 1, Integer::sum);
                    case Deny(DenialCode code) -> denied.merge(code, 1, Integer::sum);
                }
            }
        }
        // Nothing would be shown by questions that all end the same way.
        assertThat(permitted)
                .containsKeys("OwnAgency", "Cover", "ManagedUnit", "Consent", "LegalBasis", "NamedRecipient")
                .allSatisfy((ground, times) -> assertThat(times).isGreaterThan(20));
        assertThat(denied)
                .containsKeys(
                        DenialCode.NO_CONSENT,
                        DenialCode.RECIPIENT,
                        DenialCode.PURPOSE,
                        DenialCode.CATEGORY,
                        DenialCode.NOT_YET_VALID,
                        DenialCode.EXPIRED,
                        DenialCode.WITHDRAWN,
                        DenialCode.NO_ASSIGNMENT)
                .allSatisfy((code, times) -> assertThat(times).isGreaterThan(20));
    }
}
