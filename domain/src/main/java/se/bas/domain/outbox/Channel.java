package se.bas.domain.outbox;

import java.util.regex.Pattern;

/** How a message reaches a participant. */
public enum Channel {
    SMS("\\+[1-9][0-9]{7,14}"),
    MAIL("[^\\s@<>,;\"\\p{Cntrl}]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z0-9-]{2,}");

    private final Pattern address;

    Channel(String address) {
        this.address = Pattern.compile(address);
    }

    /** As it is stored and sent: a Swedish telephone number in its international form, without spaces. */
    public String normal(String typed) {
        return switch (this) {
            case SMS -> international(typed.replaceAll("[\\s()/-]", ""));
            case MAIL -> typed.strip();
        };
    }

    private static String international(String digits) {
        if (digits.startsWith("00")) {
            return "+" + digits.substring(2);
        }
        return digits.startsWith("0") ? "+46" + digits.substring(1) : digits;
    }

    /** Whether something can be sent there. */
    public boolean possible(String normal) {
        return address.matcher(normal).matches();
    }
}
