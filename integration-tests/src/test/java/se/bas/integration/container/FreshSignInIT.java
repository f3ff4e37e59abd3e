package se.bas.integration.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.bas.application.NeedsFreshSignIn;
import se.bas.application.audit.LogFilter;
import se.bas.application.audit.LogPage;
import se.bas.application.audit.ReadLog;
import se.bas.domain.agency.Account;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.disclosure.Disclosure;

/** What needs a fresh sign-in is refused without one, and nothing is done. */
@ExtendWith(ArquillianExtension.class)
@Tag("IDA-10")
public class FreshSignInIT {
    @Inject
    private ActAfresh actAfresh;

    @Inject
    private ReadLog readLog;

    @Deployment
    public static WebArchive archive() {
        return Archives.withTests(FreshSignInIT.class, ActAfresh.class, People.class);
    }

    @Test
    void who_signed_in_within_five_minutes_may_and_nobody_else() {
        int before = actAfresh.act(signedIn(Instant.now()));
        assertRefused(signedIn(null));
        assertRefused(signedIn(Instant.now().minus(Account.FRESH).minusSeconds(10)));
        assertRefused(signedIn(Instant.now().plusSeconds(120)));
        assertRefused(People.job("soc"));
        assertThat(actAfresh.act(signedIn(Instant.now().minus(Account.FRESH).plusSeconds(60))))
                .isEqualTo(before + 1);
    }

    @Test
    @Tag("LOG-02")
    void a_refusal_is_in_the_log_with_the_mandate_and_as_refused() {
        actAfresh.act(signedIn(Instant.now()));
        assertRefused(signedIn(null));
        List<LogPage.Line> lines = log().lines().stream()
                .filter(line -> line.useCase().equals("ActAfresh"))
                .limit(2)
                .toList();
        assertThat(lines).extracting(LogPage.Line::outcome).containsExactly(Outcome.REFUSED, Outcome.DONE);
        assertThat(lines).extracting(LogPage.Line::who).containsOnly("Maria Lindqvist");
    }

    private void assertRefused(Actor who) {
        assertThatThrownBy(() -> actAfresh.act(who)).isInstanceOf(NeedsFreshSignIn.class);
    }

    private LogPage log() {
        LogFilter all = new LogFilter(null, null, null, LogFilter.Show.ALL);
        return switch (readLog.read(People.withMandateOf("soc-granskare", 5), all, 0, 50)) {
            case Disclosure.Granted<LogPage> granted -> granted.view();
            case Disclosure.Withheld<LogPage> withheld -> throw new AssertionError("the auditor was refused");
        };
    }

    private static Actor.Staff signedIn(@Nullable Instant at) {
        Actor.Staff maria = People.socCaseworker();
        return new Actor.Staff(maria.account().signedIn(at), maria.mandate(), maria.origin());
    }
}
