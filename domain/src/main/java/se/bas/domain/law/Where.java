package se.bas.domain.law;

/** Where something about the law is decided. */
public enum Where {
    /** In the software: nobody changes it without a release. */
    CODE,
    /** By the agency's administrators, from a day on. */
    SETTINGS,
    /** When the software is installed: which agencies there are, and under which chapter each works. */
    INSTALLATION,
    /** By whoever decides in the single case, named and with reasons. */
    CASE,
    /** Outside the software: in a register, a plan or an agreement of the controller's. */
    OUTSIDE
}
