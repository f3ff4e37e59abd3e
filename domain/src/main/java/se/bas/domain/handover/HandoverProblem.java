package se.bas.domain.handover;

/** What keeps a handover from being written, sent, answered or completed. */
public enum HandoverProblem {
    UNIT_MISSING("unit"),
    /** No unit of another agency in the collaboration. */
    UNIT_UNKNOWN("unit"),
    /** Nobody in the unit receives what is proposed or asked, or not any longer. */
    NOBODY_RECEIVES("unit"),
    /** Nothing lets the asker know whether the participant is known there. */
    NOT_KNOWN_THERE("unit"),
    MESSAGE_MISSING("message"),
    MESSAGE_TOO_LONG("message"),
    DAY_MISSING("day"),
    DAY_IN_THE_PAST("day"),
    DAY_TOO_FAR("day"),
    MEETING_IN_THE_PAST("meeting"),
    MEETING_TOO_FAR("meeting"),
    PLACE_TOO_LONG("place"),
    PLACE_WITHOUT_MEETING("place"),
    PERSON_TOO_LONG("person"),
    CHECKLIST_UNKNOWN("checklist"),
    /** A category that has no summary: who it is and how they are reached go by themselves. */
    CATEGORY_NOT_POSSIBLE("items"),
    ITEM_TOO_LONG("items"),
    OUTCOME_MISSING("outcome"),
    REASON_MISSING("reason"),
    TEXT_MISSING("text"),
    TEXT_TOO_LONG("text"),
    CASE_NUMBER_MISSING("caseNumber"),
    CASE_NUMBER_NOT_POSSIBLE("caseNumber"),
    CASE_NUMBER_TAKEN("caseNumber"),
    TELLING_MISSING("telling"),
    /** The participant has not agreed that the sender may know. */
    NO_CONSENT_TO_TELL("telling"),
    BASIS_MISSING("basis"),
    /** A provision that an agency under these rules of secrecy cannot use (CON-07). */
    BASIS_NOT_POSSIBLE("basis"),
    BASIS_REASON_TOO_SHORT("basisReason"),
    BASIS_REASON_TOO_LONG("basisReason"),
    /** Nothing lets the sender tell the unit that the participant is known here, or what is proposed. */
    NO_GROUND(""),
    /** There is no personal identity number yet, by which the receiver would know who it is. */
    NUMBER_MISSING(""),
    /** The receiver's agency has a file in another unit; whoever works with it is to be asked. */
    FILE_IN_OTHER_UNIT(""),
    NOT_PROPOSED(""),
    SENT_ALREADY(""),
    NOT_ACCEPTED(""),
    ANSWERED(""),
    /** The sender knows already. */
    TOLD_ALREADY(""),
    /** It was declined, withdrawn or completed. */
    OVER(""),
    /** Somebody else has done something with it since it was read (UIX-14). */
    CHANGED_MEANWHILE("");

    private final String field;

    HandoverProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by; empty when it is about how things stand. */
    public String field() {
        return field;
    }
}
