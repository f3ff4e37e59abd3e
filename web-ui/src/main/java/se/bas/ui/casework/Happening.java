package se.bas.ui.casework;

import com.vaadin.flow.component.icon.VaadinIcon;
import se.bas.application.casework.CaseView.Detail;

/** The kinds of things on the timeline, as one filters by them. */
enum Happening {
    TREATMENT(VaadinIcon.DOCTOR),
    NOTE(VaadinIcon.FILE_TEXT_O),
    CONTACT(VaadinIcon.CALENDAR_CLOCK),
    PARTICIPATION(VaadinIcon.ROAD),
    PLACEMENT(VaadinIcon.FACTORY),
    HANDOVER(VaadinIcon.HANDSHAKE),
    PLAN(VaadinIcon.FLAG_CHECKERED),
    KNOWN(VaadinIcon.CONNECT_O),
    REACH(VaadinIcon.PHONE);

    private final VaadinIcon icon;

    Happening(VaadinIcon icon) {
        this.icon = icon;
    }

    VaadinIcon icon() {
        return icon;
    }

    static Happening of(Detail detail) {
        return switch (detail) {
            case Detail.Treatment treatment -> TREATMENT;
            case Detail.Note note -> NOTE;
            case Detail.Meeting meeting -> CONTACT;
            case Detail.Programme step -> PARTICIPATION;
            case Detail.Placed placed -> PLACEMENT;
            case Detail.Handed handed -> HANDOVER;
            case Detail.Planned planned -> PLAN;
            case Detail.Decided decided -> PLAN;
            case Detail.KnownAt known -> KNOWN;
            case Detail.Reach reach -> REACH;
        };
    }
}
