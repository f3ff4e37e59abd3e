package se.bas.domain.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.bas.domain.casework.NumberHash;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Decision;
import se.bas.domain.disclosure.Ground;

/**
 * The bytes that stand for an entry, version 1. Anyone with the entry can make them again; two different entries never
 * have the same. Specified in docs/log-entry.md.
 */
public final class CanonicalForm {
    private static final byte[] HEAD = "BASLOG1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int ABSENT = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    private CanonicalForm() {}

    public static byte[] of(Entry entry) {
        CanonicalForm form = new CanonicalForm();
        form.raw(HEAD);
        form.uuid(entry.id().value());
        form.uuid(entry.log().value());
        form.instant(entry.at());
        form.text(entry.actor());
        form.text(entry.account());
        form.uuid(entry.mandate());
        form.uuid(entry.agency());
        form.uuid(entry.unit());
        form.text(entry.session());
        form.text(entry.address());
        form.uuid(entry.correlation());
        form.text(entry.useCase());
        form.text(entry.outcome().name());
        form.uuid(entry.participant());
        form.uuid(entry.file());
        form.number(entry.number());
        form.list(entry.objects(), form::uuid);
        form.list(entry.lines(), form::line);
        return form.bytes.toByteArray();
    }

    private void line(Access.Line line) {
        uuid(line.owner().value());
        list(List.copyOf(line.categories()), (Category category) -> text(category.name()));
        text(line.purpose().name());
        flag(line.sought());
        switch (line.decision()) {
            case Decision.Permit(Ground ground) -> {
                text("PERMIT");
                text(ground.code());
                uuid(groundId(ground));
            }
            case Decision.Deny(var code) -> {
                text("DENY");
                text(code.name());
                uuid(null);
            }
        }
    }

    /** What the ground points at: a consent, an assignment, a cover or a recorded ground; null when it points at nothing. */
    static @Nullable UUID groundId(Ground ground) {
        return switch (ground) {
            case Ground.Consent(var id, var until) -> id.value();
            case Ground.OwnAgency(var assignment) -> assignment.value();
            case Ground.Cover(var id, var until) -> id.value();
            case Ground.LegalBasis(var kind, var decision, var until) -> decision.value();
            case Ground.ManagedUnit other -> null;
            case Ground.Duty other -> null;
            case Ground.NamedRecipient other -> null;
            case Ground.LogReview other -> null;
            case Ground.ParticipantsWill other -> null;
            case Ground.OwnAgencyJob other -> null;
        };
    }

    private void raw(byte[] content) {
        bytes.write(content, 0, content.length);
    }

    private void count(int number) {
        raw(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    private void field(byte @Nullable [] content) {
        if (content == null) {
            count(ABSENT);
        } else {
            count(content.length);
            raw(content);
        }
    }

    private void text(String text) {
        field(text.getBytes(StandardCharsets.UTF_8));
    }

    private void number(@Nullable NumberHash number) {
        field(number == null ? null : number.bytes());
    }

    private void flag(boolean flag) {
        field(new byte[] {(byte) (flag ? 1 : 0)});
    }

    private void uuid(@Nullable UUID id) {
        field(
                id == null
                        ? null
                        : ByteBuffer.allocate(2 * Long.BYTES)
                                .putLong(id.getMostSignificantBits())
                                .putLong(id.getLeastSignificantBits())
                                .array());
    }

    private void instant(Instant at) {
        field(ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .array());
    }

    private <T> void list(List<T> items, Consumer<T> each) {
        count(items.size());
        items.forEach(each);
    }
}
