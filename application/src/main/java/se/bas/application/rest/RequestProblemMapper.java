package se.bas.application.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What is turned down before a use case: by us, or by JAX-RS itself for an unknown path, method or media type. */
@Provider
public class RequestProblemMapper implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException refused) {
        return Here.the(Refusals.class)
                .answer(TurnedDown.in(refused).map(TurnedDown::fault).orElseGet(() -> fault(refused)));
    }

    private static Fault fault(WebApplicationException refused) {
        Fault.Kind kind = Fault.Kind.ofStatus(refused.getResponse().getStatus());
        if (kind == Fault.Kind.BAD_REQUEST) {
            Unreadable.note(refused);
        }
        return Fault.of(kind, new String[0]);
    }
}
