package se.bas.domain.outbox;

/** What can be said. A text that is changed gets a new version, which every message carries (UIX-10). */
public enum MessageTemplate {
    /** The participant is asked to ring. */
    CALL_ME("call-me", 1, false),
    /** When and where they are expected. */
    TIME_FOR_TALK("time-for-talk", 1, true);

    private final String key;
    private final int version;
    private final boolean meeting;

    MessageTemplate(String key, int version, boolean meeting) {
        this.key = key;
        this.version = version;
        this.meeting = meeting;
    }

    /** Where its texts are found, in the version that new messages get. */
    public String key() {
        return key + "." + version;
    }

    public int version() {
        return version;
    }

    /** Whether it names a time and a place. */
    public boolean meeting() {
        return meeting;
    }
}
