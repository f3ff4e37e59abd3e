package se.bas.ui.components;

import com.vaadin.cdi.annotation.VaadinSessionScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.bas.domain.agency.MandateId;

/**
 * Forms that were left half filled in: they are there again when one comes back, also in the other language. They live
 * as long as the session and no longer, and under one mandate only.
 */
@VaadinSessionScoped
public class HalfDone {
    private final Map<Form, Object> held = new ConcurrentHashMap<>();

    /**
     * Which form.
     *
     * @param about what it is filled in for, for example a case file's id
     */
    public record Form(MandateId mandate, Object about, String name) {}

    public <T> Optional<T> of(Form form, Class<T> kind) {
        return Optional.ofNullable(held.get(form)).filter(kind::isInstance).map(kind::cast);
    }

    public void hold(Form form, Object content) {
        held.put(form, content);
    }

    public void done(Form form) {
        held.remove(form);
    }
}
