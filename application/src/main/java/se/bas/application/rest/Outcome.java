package se.bas.application.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.Once;
import se.bas.domain.disclosure.Receipt;

/** What came of a request that was to do something. */
public sealed interface Outcome {
    /** It was done, and the log has it. */
    record Done(
            @Nullable UUID object,
            Receipt receipt,
            @Nullable EntityTag tag) implements Outcome {}

    /** Nothing was done. */
    record Refused(Fault fault) implements Outcome {}

    /** Done, and nothing new came to be. */
    static Outcome done(Receipt receipt) {
        return new Done(null, receipt, null);
    }

    /**
     * Done.
     *
     * @param object what came to be, null when nothing did
     */
    static Outcome done(@Nullable UUID object, Receipt receipt) {
        return new Done(object, receipt, null);
    }

    /** Done, and what was changed has this tag now. */
    static Outcome changed(Receipt receipt, EntityTag tag) {
        return new Done(null, receipt, tag);
    }

    static Outcome refused(Fault fault) {
        return new Refused(fault);
    }

    static Outcome notFound() {
        return new Refused(Fault.notFound());
    }

    static Outcome rejected(Stream<Flaw> flaws) {
        return new Refused(Fault.fields(flaws.toList()));
    }

    static Outcome rejected(Flaw flaw) {
        return new Refused(Fault.fields(List.of(flaw)));
    }

    default Optional<Once.Done> done() {
        return switch (this) {
            case Done(var object, var receipt, var tag) -> Optional.of(new Once.Done(object, receipt));
            case Refused refused -> Optional.empty();
        };
    }

    /**
     * 201 with its address where something came to be, else 200.
     *
     * @param address the one that was asked, below which it came to be
     */
    default Response response(String address) {
        return switch (this) {
            case Refused(var fault) -> fault.response();
            case Done(var object, var receipt, var tag) -> {
                Response.ResponseBuilder answer =
                        object == null ? Response.ok() : Response.created(URI.create(address + "/" + object));
                yield answer.entity(ReceiptJson.of(object, receipt)).tag(tag).build();
            }
        };
    }
}
