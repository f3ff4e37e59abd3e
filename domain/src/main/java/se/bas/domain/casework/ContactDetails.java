package se.bas.domain.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** How one agency reaches the participant. */
@Entity
@Table(name = "contact_details")
public class ContactDetails extends OwnedRecord {
    private @Nullable String phone;
    private @Nullable String email;

    @SuppressWarnings("NullAway.Init")
    protected ContactDetails() {}

    public ContactDetails(UUID id, Keys keys, @Nullable String phone, @Nullable String email) {
        super(id, keys, Category.CONTACT);
        this.phone = phone;
        this.email = email;
    }

    public @Nullable String phone() {
        return phone;
    }

    public @Nullable String email() {
        return email;
    }
}
