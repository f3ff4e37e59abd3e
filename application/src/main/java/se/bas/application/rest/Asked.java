package se.bas.application.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.bas.application.rest.Flaw.Reason;

/** The parameters in an address, read one by one; what is wrong with any of them is said at the end, all at once. */
public final class Asked {
    /** How many lines a page has when nobody says. */
    public static final int PAGE = 50;

    private final UriInfo address;
    private final MultivaluedMap<String, String> sent;
    private final Set<String> read = new TreeSet<>(Set.of("cursor", "limit"));
    private final List<Flaw> flaws = new ArrayList<>();

    private Asked(UriInfo address) {
        this.address = address;
        this.sent = address.getQueryParameters();
    }

    public static Asked in(UriInfo address) {
        return new Asked(address);
    }

    /** One value, read as a body's would be; empty when it is not there. */
    public <T> Optional<T> one(String name, Class<T> type) {
        List<T> all = all(name, type);
        if (all.size() > 1) {
            flaws.add(Flaw.of(name, Reason.TWICE));
        }
        return all.stream().findFirst();
    }

    /** All of a parameter that may stand several times. */
    public <T> List<T> all(String name, Class<T> type) {
        read.add(name);
        List<T> values = new ArrayList<>();
        for (String text : sent.getOrDefault(name, List.of())) {
            try {
                values.add(type.cast(Fields.text(text, type)));
            } catch (RuntimeException unreadable) {
                flaws.add(Flaw.of(name, Reason.UNREADABLE));
            }
        }
        return values;
    }

    /** How many lines a page is to have. */
    public int limit(int most) {
        String text = sent.getFirst("limit");
        if (text == null) {
            return PAGE;
        }
        if (!text.matches("[0-9]{1,9}")) {
            flaws.add(Flaw.of("limit", Reason.UNREADABLE));
            return PAGE;
        }
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > most) {
            flaws.add(Flaw.of("limit", Reason.OUT_OF_RANGE));
        }
        return limit;
    }

    public Optional<String> cursor() {
        return Optional.ofNullable(sent.getFirst("cursor"));
    }

    /**
     * Ends the reading.
     *
     * @return the list and all that was asked of it, for a cursor to be bound to
     * @throws TurnedDown when something was wrong, or there is a parameter that nobody has read
     */
    public String done() {
        sent.keySet().stream()
                .filter(name -> !read.contains(name))
                .forEach(name -> flaws.add(Flaw.ofUnknown(name, Reason.UNKNOWN_FIELD)));
        if (!flaws.isEmpty()) {
            throw new TurnedDown(Fault.fields(flaws));
        }
        return new TreeMap<>(sent)
                .entrySet().stream()
                        .filter(parameter -> !Set.of("cursor", "limit").contains(parameter.getKey()))
                        .map(parameter -> parameter.getKey() + "="
                                + parameter.getValue().stream().sorted().toList())
                        .collect(Collectors.joining("&", address.getPath() + "?", ""));
    }
}
