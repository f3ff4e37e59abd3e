package se.bas.application.casework;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which of my cases, in which order. All of it is about the asker's own agency's files.
 *
 * @param text the start of a name or a case number, or a whole personal identity number (UIX-05); empty for all
 * @param only what else must hold of a case, all of it together; empty for all
 */
public record CaseFilter(String text, Sort sort, Set<Only> only) {
    public CaseFilter {
        only = Set.copyOf(only);
    }

    public CaseFilter(String text, Sort sort) {
        this(text, sort, EnumSet.noneOf(Only.class));
    }

    /** Whether it asks for how long there has been no contact: then each line says it. */
    public boolean asksForContact() {
        return sort == Sort.LONGEST_WITHOUT_CONTACT || only.stream().anyMatch(one -> one.group() == Group.CONTACT);
    }

    public enum Sort {
        NAME,
        CASE_NUMBER,
        /** Newest first. */
        OPENED,
        /** Newest first. */
        LAST_EVENT,
        /** Oldest first, those where nothing has happened before all: what has been left lying. */
        LONGEST_QUIET,
        /** Longest without contact first; those with whom there never was any, since their case was opened. */
        LONGEST_WITHOUT_CONTACT
    }

    /** Something that must hold of a case. */
    public enum Only {
        /** I am the main caseworker. */
        I_AM_MAIN(Group.PART),
        I_COORDINATE(Group.PART),
        /** Nobody is. */
        WITHOUT_MAIN(Group.PART),
        /** Nothing has happened for more than 14 days. */
        QUIET_14_DAYS(Group.QUIET),
        QUIET_30_DAYS(Group.QUIET),
        /** A treatment in the own file has ended within the last 30 days. */
        TREATMENT_ENDED_30_DAYS(Group.TREATMENT),
        TREATMENT_ENDED_90_DAYS(Group.TREATMENT),
        /** My agency has a consent in force to disclose something. */
        CONSENT_IN_FORCE(Group.CONSENT),
        NO_CONSENT_IN_FORCE(Group.CONSENT),
        /** No contact for 7 days or more. */
        NO_CONTACT_7_DAYS(Group.CONTACT),
        NO_CONTACT_14_DAYS(Group.CONTACT),
        NO_CONTACT_30_DAYS(Group.CONTACT);

        private final Group group;

        Only(Group group) {
            this.group = group;
        }

        /** Of one group one is chosen at most. */
        public Group group() {
            return group;
        }
    }

    /** What a condition is about. */
    public enum Group {
        PART,
        QUIET,
        TREATMENT,
        CONSENT,
        CONTACT
    }
}
