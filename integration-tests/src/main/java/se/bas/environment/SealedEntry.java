package se.bas.environment;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a log entry's sealed bytes say, read as docs/log-entry.md specifies them and not by the code that wrote them.
 *
 * @param id the entry's
 * @param log the log it belongs to
 * @param objects what was touched beside the case, for example a consent
 * @param lines how many decisions stand in it
 */
record SealedEntry(
        UUID id,
        UUID log,
        Instant at,
        String actor,
        String account,
        @Nullable UUID mandate,
        @Nullable UUID agency,
        @Nullable UUID unit,
        UUID correlation,
        String useCase,
        String outcome,
        @Nullable UUID participant,
        @Nullable UUID caseFile,
        List<UUID> objects,
        int lines) {
    private static final String HEAD = "BASLOG1\n";
    private static final int ABSENT = -1;

    /** Thrown for bytes that are no entry. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    static SealedEntry read(byte[] payload) throws Unreadable {
        try {
            Reader from = new Reader(ByteBuffer.wrap(payload));
            if (!HEAD.equals(from.head())) {
                throw new Unreadable("another head than BASLOG1");
            }
            UUID id = from.needed();
            UUID log = from.needed();
            Instant at = from.instant();
            String actor = from.text();
            String account = from.text();
            UUID mandate = from.id();
            UUID agency = from.id();
            UUID unit = from.id();
            from.text();
            from.text();
            UUID correlation = from.needed();
            String useCase = from.text();
            String outcome = from.text();
            UUID participant = from.id();
            UUID caseFile = from.id();
            from.field();
            List<UUID> objects = from.list(from::needed);
            int lines = from.list(from::line).size();
            if (!from.isAtItsEnd()) {
                throw new Unreadable("bytes after its end");
            }
            return new SealedEntry(
                    id,
                    log,
                    at,
                    actor,
                    account,
                    mandate,
                    agency,
                    unit,
                    correlation,
                    useCase,
                    outcome,
                    participant,
                    caseFile,
                    List.copyOf(objects),
                    lines);
        } catch (BufferUnderflowException | IllegalArgumentException | DateTimeException broken) {
            throw new Unreadable("not as the specification says");
        }
    }

    private record Reader(ByteBuffer bytes) {
        String head() {
            byte[] head = new byte[HEAD.length()];
            bytes.get(head);
            return new String(head, StandardCharsets.US_ASCII);
        }

        byte @Nullable [] field() {
            int length = bytes.getInt();
            if (length == ABSENT) {
                return null;
            }
            if (length < 0 || length > bytes.remaining()) {
                throw new BufferUnderflowException();
            }
            byte[] content = new byte[length];
            bytes.get(content);
            return content;
        }

        byte[] present() {
            byte[] content = field();
            if (content == null) {
                throw new IllegalArgumentException("absent");
            }
            return content;
        }

        String text() {
            return new String(present(), StandardCharsets.UTF_8);
        }

        UUID needed() {
            return id(present());
        }

        @Nullable
        UUID id() {
            byte[] content = field();
            return content == null ? null : id(content);
        }

        private static UUID id(byte[] content) {
            ByteBuffer id = ByteBuffer.wrap(content);
            return new UUID(id.getLong(), id.getLong());
        }

        Instant instant() {
            ByteBuffer at = ByteBuffer.wrap(present());
            return Instant.ofEpochSecond(at.getLong(), at.getInt());
        }

        /** A decision: read to know where it ends. */
        String line() {
            needed();
            list(this::text);
            text();
            present();
            text();
            String code = text();
            id();
            return code;
        }

        <T> List<T> list(Supplier<T> each) {
            int count = bytes.getInt();
            if (count < 0 || count > bytes.remaining()) {
                throw new BufferUnderflowException();
            }
            List<T> all = new ArrayList<>();
            for (int at = 0; at < count; at++) {
                all.add(each.get());
            }
            return all;
        }

        boolean isAtItsEnd() {
            return !bytes.hasRemaining();
        }
    }
}
