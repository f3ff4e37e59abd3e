package se.bas.application.casework.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.bas.application.agency.identity.Caller;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.OpenCase;
import se.bas.application.rest.Fault;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure.Granted;
import se.bas.domain.disclosure.Disclosure.Withheld;

/** Opens a case and answers with a part of it; with the one 404 for what is closed, not there, or has no such part. */
@Dependent
public class CaseParts {
    private final Caller caller;
    private final OpenCase openCase;

    @Inject
    CaseParts(Caller caller, OpenCase openCase) {
        this.caller = caller;
        this.openCase = openCase;
    }

    public Response show(UUID file, Function<CaseView, Optional<?>> part) {
        return answer(file, view -> part.apply(view).map(Response::ok));
    }

    public Response answer(UUID file, Function<CaseView, Optional<Response.ResponseBuilder>> part) {
        return switch (openCase.open(caller.actor(), new CaseFileId(file))) {
            case Granted<CaseView>(var view, var receipt) ->
                part.apply(view)
                        .map(Response.ResponseBuilder::build)
                        .orElseGet(() -> Fault.notFound().response());
            case Withheld<CaseView> withheld -> Fault.notFound().response();
        };
    }
}
