package se.bas.ui.casework;

/** A column of my cases that can be left out; the name cannot. */
enum CaseColumn {
    CASE_NUMBER("casework.column.case-number"),
    NUMBER("casework.column.number"),
    CASEWORKER("casework.column.caseworker"),
    OPENED("casework.column.opened"),
    LAST_EVENT("casework.column.last-event");

    private final String heading;

    CaseColumn(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }
}
