package se.bas.domain.handover;

import se.bas.domain.disclosure.Category;

/** What somebody who works elsewhere, or is close, is to a participant; and what it tells of the participant that there is one. */
public enum NetworkRole {
    HOUSING_SUPPORT(Category.HOUSING_SUPPORT),
    TREATMENT(Category.ADDICTION_TREATMENT),
    HEALTH_CARE(Category.WORK_CAPACITY_HEALTH),
    RELATIVE(Category.FAMILY),
    DEBT_ADVISER(Category.ECONOMY_DEBT),
    WORKPLACE(Category.PLACEMENT),
    PROBATION(Category.CRIMINAL),
    OTHER(Category.CONTACT);

    private final Category category;

    NetworkRole(Category category) {
        this.category = category;
    }

    public Category category() {
        return category;
    }
}
