package se.bas.application.paper;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.plan.CasePlan;
import se.bas.application.plan.JointPlanView;
import se.bas.application.plan.PlanPartView;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;

/** Takes the own agency's part of a plan out, on one form or the other; never another's, which stays where it is seen. */
@Part
class PlanFiling {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final CasePlan plan;
    private final Filing filing;

    @Inject
    PlanFiling(UnderWay underWay, DisclosureGate gate, CasePlan plan, Filing filing) {
        this.underWay = underWay;
        this.gate = gate;
        this.plan = plan;
        this.filing = filing;
    }

    /** Withheld alike for what is closed, not written, and not there. */
    Disclosure<Filed> take(
            CaseFileId file, Form form, PaperLanguage language, BiFunction<String, PlanPartView, Filing.Said> says) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, EnumSet.of(Category.KNOWN_AT_AGENCY, Category.PLAN), acting);
        if (!Filing.open(judgement, acting, Category.PLAN)) {
            return new Disclosure.Withheld<>(judgement.receipt());
        }
        JointPlanView all = plan.view(judgement, acting);
        Optional<PlanPartView> own = all.own();
        if (own.isEmpty()) {
            return new Disclosure.Withheld<>(judgement.receipt());
        }
        return filing.take(
                judgement,
                acting,
                filing.names(acting, Stream.of()),
                new Filing.Order(
                        file,
                        form,
                        language,
                        Category.PLAN,
                        ConsentPeriod.day(own.get().latest().at()),
                        Stream.of(own.get().shown(), own.get().latest())
                                .distinct()
                                .flatMap(version -> version.activities().stream())
                                .map(activity -> activity.id().value())
                                .toList()),
                says.apply(all.name(), own.get()));
    }
}
