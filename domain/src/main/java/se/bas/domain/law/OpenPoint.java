package se.bas.domain.law;

/**
 * What is uncertain in the law, and has to be decided by the municipality's lawyer or with the other authority's. Each is a
 * mark of the requirements; until it is decided, the software does what is strictest.
 */
public enum OpenPoint {
    /** Which chapter of OSL protects what the labour market administration knows, and whether it is one authority with SOC. */
    AMF_REGIME("U1", Where.INSTALLATION),
    /** The exact words of OSL 28:11 since 2022-12-01, and whether municipalities come under it. */
    OSL_28_11("U2", Where.SETTINGS),
    /** Which secrecy OSL 10:15 a leaves out. */
    EXEMPT_FROM_10_15A("U3", Where.SETTINGS),
    /** Whether what the software shows is direct access in law, and has support in law towards the employment service. */
    DIRECT_ACCESS("U4", Where.OUTSIDE),
    /** Sections of the Social Services Act of 2025 about disposal, SIP and duties to give data. */
    SOL_2025("U5", Where.OUTSIDE),
    /** From when more authorities must report concern for a child, and which (prop. 2025/26:12). */
    CHILD_CONCERN("U6", Where.OUTSIDE),
    /** When the labour market administration's files are disposed of. */
    AMF_DISPOSAL("U7", Where.OUTSIDE),
    /** Whether staff are named in an extract of the log. */
    STAFF_NAMES("U8", Where.OUTSIDE),
    /** Which version of EN 301 549 holds. */
    ACCESSIBILITY_STANDARD("U9", Where.CODE),
    /** Duties to report incidents under the cybersecurity act. */
    INCIDENTS("U10", Where.OUTSIDE),
    /** What has followed SOSFS 2014:5 after the Social Services Act of 2025. */
    SOCIAL_RECORDS("U11", Where.OUTSIDE),
    /** The official list of test numbers and organisation numbers, before a demo is shown in public. */
    TEST_NUMBERS("U12", Where.CODE),
    /** In which cases the duty of 2008:975 5 § holds: probably those of economic aid alone. */
    DUTY_SCOPE("CON-08", Where.SETTINGS),
    /** That what is received becomes the receiver's public document, with the receiver's weaker secrecy. */
    RECEIVED_DOCUMENTS("CON-10", Where.SETTINGS),
    /** On which ground of GDPR art. 9.2 the labour market administration processes sensitive data. */
    AMF_GDPR("CON-40", Where.OUTSIDE),
    /** Whether lists by day and state inside the own cases are searches that the law restricts. */
    WORK_LISTS("UIX-05", Where.OUTSIDE);

    private final String mark;
    private final Where where;

    OpenPoint(String mark, Where where) {
        this.mark = mark;
        this.where = where;
    }

    /** The mark it has in the requirements. */
    public String mark() {
        return mark;
    }

    /** Where it is configured once it is decided. */
    public Where where() {
        return where;
    }
}
