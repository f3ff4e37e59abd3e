package se.bas.application.paper;

import jakarta.inject.Inject;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Purpose;

/** Takes the own agency's part of the joint plan out in plain words, for the participant to take home (UIX-17). */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class PrintMyPlan {
    private final PlanFiling filing;

    @Inject
    PrintMyPlan(PlanFiling filing) {
        this.filing = filing;
    }

    /** Withheld alike for what is closed, not written, and not there. */
    public Disclosure<Filed> print(Actor.Staff who, CaseFileId file, PaperLanguage language) {
        MyPlanForm form = new MyPlanForm(PaperWords.in(language));
        return filing.take(
                file, Form.MY_PLAN, language, (participant, part) -> new Filing.Said(form.title(), form.blocks(part)));
    }
}
