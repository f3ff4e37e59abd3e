package se.bas.domain.law;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A rule of law that the software applies, and where. One for each policy of the gate, each ground that something is shown
 * on, and each kind of information that has rules of its own; a test keeps them together with the code.
 */
public enum LegalRule {
    ROLE(Kind.POLICY, "RolePolicy", "2001:454 10 §, 2002:623 20 b §", Where.CODE),
    MANDATE_PURPOSE(Kind.POLICY, "MandatePurposePolicy", "GDPR art. 5.1 b", Where.CODE),
    ASSIGNMENT(Kind.POLICY, "AssignmentPolicy", "2001:454 10 §, 2002:623 20 b §", Where.CODE),
    DRAFT(Kind.POLICY, "DraftPolicy", "2001:454 10 §, TF 2 kap.", Where.CODE),
    OWN_AGENCY(Kind.POLICY, "OwnAgencyPolicy", "OSL 8:1, 8:2", Where.INSTALLATION, OpenPoint.AMF_REGIME),
    CROSSING(Kind.POLICY, "CrossingPolicy", "OSL 8:1, 10:1", Where.CODE, OpenPoint.DIRECT_ACCESS),
    CONSENT(Kind.POLICY, "ConsentPolicy", "OSL 10:1, 12:2", Where.CODE, OpenPoint.RECEIVED_DOCUMENTS),
    RECORDED_GROUND(
            Kind.POLICY, "RecordedGroundPolicy", "OSL 10:2, 10:3, 10:15 a, 10:27, 10:28, 26:1, 28:11", Where.SETTINGS),
    DUTY(Kind.POLICY, "DutyPolicy", "2008:975 5 §, OSL 10:28", Where.SETTINGS, OpenPoint.DUTY_SCOPE),
    CONSENT_RECORD(Kind.POLICY, "ConsentRecordPolicy", "OSL 12:2, 2001:454 10 §", Where.CODE),

    BY_OWN_AGENCY(Kind.GROUND, "OWN_AGENCY", "OSL 8:1, 8:2", Where.CODE),
    BY_COVER(Kind.GROUND, "COVER", "2001:454 10 §", Where.CASE),
    BY_MANAGED_UNIT(Kind.GROUND, "MANAGED_UNIT", "2001:454 10 §", Where.CODE),
    BY_CONSENT(Kind.GROUND, "CONSENT", "OSL 10:1, 12:2", Where.CASE),
    BY_HARM_TEST(
            Kind.GROUND, "HARM_TEST", "OSL 26:1, 28:11", Where.SETTINGS, OpenPoint.OSL_28_11, OpenPoint.AMF_REGIME),
    BY_DUTY_10_28(Kind.GROUND, "DUTY_10_28", "OSL 10:28", Where.SETTINGS, OpenPoint.SOL_2025),
    BY_NECESSARY_10_2(Kind.GROUND, "NECESSARY_10_2", "OSL 10:2", Where.SETTINGS),
    BY_GENERAL_10_27(Kind.GROUND, "GENERAL_10_27", "OSL 10:27", Where.SETTINGS, OpenPoint.AMF_REGIME),
    BY_PARTY_10_3(Kind.GROUND, "PARTY_10_3", "OSL 10:3", Where.SETTINGS),
    BY_CRIME_FRAUD_10_15A(
            Kind.GROUND, "CRIME_FRAUD_10_15A", "OSL 10:15 a", Where.SETTINGS, OpenPoint.EXEMPT_FROM_10_15A),
    BY_DUTY(Kind.GROUND, "DUTY", "2008:975 5 §, OSL 10:28", Where.SETTINGS, OpenPoint.DUTY_SCOPE),
    BY_NAMED_RECIPIENT(Kind.GROUND, "NAMED_RECIPIENT", "OSL 12:2", Where.CODE),
    BY_LOG_REVIEW(Kind.GROUND, "LOG_REVIEW", "2001:454 10 §, 2002:623 20 c §", Where.CODE, OpenPoint.STAFF_NAMES),
    BY_PARTICIPANTS_WILL(Kind.GROUND, "PARTICIPANTS_WILL", "OSL 12:2", Where.CASE),
    BY_OWN_AGENCY_JOB(Kind.GROUND, "OWN_AGENCY_JOB", "2001:454 6 §, 2002:546", Where.CODE),

    EVERYDAY(Kind.CATEGORY, "EVERYDAY", "OSL 10:1, 12:2", Where.CASE),
    SENSITIVE(Kind.CATEGORY, "SENSITIVE", "OSL 12:2, GDPR art. 9", Where.CASE, OpenPoint.AMF_GDPR),
    CONSENTS_THEMSELVES(Kind.CATEGORY, "CONSENT", "OSL 12:2", Where.CODE),
    DRAFTS_THEMSELVES(Kind.CATEGORY, "DRAFT", "TF 2 kap.", Where.CODE),
    DUTY_SHEETS_THEMSELVES(Kind.CATEGORY, "DUTY_SHEET", "2008:975 5 §", Where.CODE, OpenPoint.DUTY_SCOPE),

    WITHDRAWAL(Kind.OTHER, "WITHDRAWAL", "OSL 12:2", Where.CODE),
    DEATH(Kind.OTHER, "DECEASED", "OSL 12:2, 26:1", Where.CODE),
    GDPR_APART(
            Kind.OTHER, "GDPR", "2001:454 6–7 §§, 2002:546, GDPR art. 6.1 e, 9.2", Where.OUTSIDE, OpenPoint.AMF_GDPR),
    LOG(Kind.OTHER, "LOG", "2001:454 10 §, 2002:623 20 b–c §§", Where.CODE, OpenPoint.INCIDENTS),
    SEARCH(Kind.OTHER, "SEARCH", "2001:637 15 §, 2002:546 14 §", Where.CODE, OpenPoint.WORK_LISTS),
    EMPLOYER(Kind.OTHER, "EMPLOYER", "OSL 10:1, JO 1029-2017, JO 3507-2017", Where.CASE),
    RECEIVED_BY_AF(
            Kind.OTHER,
            "RECEIVED_BY_AF",
            "2002:546 10 §",
            Where.CODE,
            OpenPoint.RECEIVED_DOCUMENTS,
            OpenPoint.OSL_28_11),
    JOINT_PLAN(Kind.OTHER, "JOINT_PLAN", "SoL, HSL 16:4", Where.CODE, OpenPoint.SOL_2025, OpenPoint.SOCIAL_RECORDS),
    CHILD(Kind.OTHER, "CHILD", "SoL 2025:400 19:1", Where.OUTSIDE, OpenPoint.CHILD_CONCERN),
    DISPOSAL(Kind.OTHER, "DISPOSAL", "SoL 2025:400, 2002:546 16 §", Where.OUTSIDE, OpenPoint.AMF_DISPOSAL),
    ACCESSIBILITY(Kind.OTHER, "ACCESSIBILITY", "DOS-lagen 10 §", Where.CODE, OpenPoint.ACCESSIBILITY_STANDARD),
    SYNTHETIC(Kind.OTHER, "SYNTHETIC", "GDPR art. 25", Where.CODE, OpenPoint.TEST_NUMBERS);

    /** What a rule is about. */
    public enum Kind {
        /** A policy that the gate asks. */
        POLICY,
        /** A ground that something is shown on. */
        GROUND,
        /** A kind of information with rules of its own. */
        CATEGORY,
        /** Something beside the gate. */
        OTHER
    }

    private final Kind kind;
    private final String code;
    private final String law;
    private final Where where;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final Set<OpenPoint> uncertain;

    LegalRule(Kind kind, String code, String law, Where where, OpenPoint... uncertain) {
        this.kind = kind;
        this.code = code;
        this.law = law;
        this.where = where;
        this.uncertain = Set.of(uncertain);
    }

    /** Those of a kind, in their order. */
    public static List<LegalRule> of(Kind kind) {
        return Arrays.stream(values()).filter(rule -> rule.kind == kind).toList();
    }

    public Kind kind() {
        return kind;
    }

    /** What it is called in code and log: a policy's class, a ground's code, a category. */
    public String code() {
        return code;
    }

    /** The provisions, as lawyers write them; the same in every language. */
    public String law() {
        return law;
    }

    /** Where it is decided how it is applied. */
    public Where where() {
        return where;
    }

    /** What is uncertain about it, in their order; empty when nothing is. */
    public List<OpenPoint> uncertain() {
        return uncertain.stream().sorted().toList();
    }
}
