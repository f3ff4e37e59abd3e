package se.bas.domain.disclosure;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What kind of information a record is (CON-14). Every record has exactly one; there is no "general" and no "all". */
public enum Category {
    /** That the person is known at the agency at all, and who works with them there. */
    KNOWN_AT_AGENCY(Kind.EVERYDAY),
    CONTACT(Kind.EVERYDAY),
    ATTENDANCE(Kind.EVERYDAY),
    WORK_MAPPING(Kind.EVERYDAY),
    WORK_CAPACITY_HEALTH(Kind.SENSITIVE),
    ADDICTION_TREATMENT(Kind.SENSITIVE),
    SOBRIETY_RELAPSE(Kind.SENSITIVE),
    HOUSING_SUPPORT(Kind.EVERYDAY),
    ECONOMY_DEBT(Kind.EVERYDAY),
    FAMILY(Kind.SENSITIVE),
    CRIMINAL(Kind.SENSITIVE),
    /** Startup talk, enrolment and its phases, exit, and the follow-ups after it. */
    PARTICIPATION(Kind.EVERYDAY),
    /** What one agency hands over to another, by whom and when, and the answer. */
    HANDOVER(Kind.EVERYDAY),
    PLACEMENT(Kind.EVERYDAY),
    PLAN(Kind.EVERYDAY),
    AF_DECISIONS(Kind.EVERYDAY),
    /** The consents themselves: for the discloser and the named unit, by rule and not by consent. */
    CONSENT(Kind.INTERNAL),
    /** What somebody is still writing: its author's alone, never shared on any ground. */
    DRAFT(Kind.INTERNAL),
    /** The six things that a duty of the employment service is about (2008:975 5 §; CON-08): shared by that duty alone. */
    DUTY_SHEET(Kind.INTERNAL);

    private enum Kind {
        EVERYDAY,
        SENSITIVE,
        INTERNAL
    }

    private final Kind kind;

    Category(Kind kind) {
        this.kind = kind;
    }

    /** Whether a participant can consent to its being shared. */
    public boolean consentable() {
        return kind != Kind.INTERNAL;
    }

    /** All that a participant can be asked about, sixteen. */
    public static Set<Category> consentables() {
        return Arrays.stream(values()).filter(Category::consentable).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it needs a tick of its own (CON-15). */
    public boolean sensitive() {
        return kind == Kind.SENSITIVE;
    }
}
