package se.bas.application.task.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.rest.Fault;
import se.bas.application.task.Doers;
import se.bas.application.task.ListDoers;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;

/** Who can be given something to do about a case. */
@Path("/cases/{id}/doers")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class DoersResource {
    private final Caller caller;
    private final ListDoers listDoers;

    @Inject
    public DoersResource(Caller caller, ListDoers listDoers) {
        this.caller = caller;
        this.listDoers = listDoers;
    }

    /** Who can be given something to do. */
    @Schema(name = "Doers", description = "Those of my agency who can open the case, and their units as such")
    public record DoersJson(List<DoerJson> doers) {}

    /** Somebody, or whoever of a unit takes it. */
    @Schema(name = "Doer", description = "Somebody, or whoever of a unit takes it")
    public record DoerJson(
            UUID unit,
            String unitName,

            @Schema(description = "Absent for the unit as such") @Nullable
            UUID staff,

            @Schema(description = "Absent for the unit as such") @Nullable
            String name,

            @Schema(description = "Whether it is you") boolean self) {
        static DoerJson of(Doers.Choice choice) {
            StaffId staff = choice.who().staff();
            return new DoerJson(
                    choice.who().unit().value(),
                    choice.unit().swedish(),
                    staff == null ? null : staff.value(),
                    choice.name(),
                    choice.self());
        }
    }

    @GET
    @Operation(operationId = "listDoers", summary = "Who can be given something to do about the case")
    @APIResponse(
            responseCode = "200",
            description = "People by name, then units",
            content = @Content(schema = @Schema(implementation = DoersJson.class)))
    public Response list(@PathParam("id") UUID id) {
        return switch (listDoers.list(caller.actor(), new CaseFileId(id))) {
            case Disclosure.Granted<Doers>(var doers, var receipt) ->
                Response.ok(new DoersJson(
                                doers.choices().stream().map(DoerJson::of).toList()))
                        .build();
            case Disclosure.Withheld<Doers> withheld -> Fault.notFound().response();
        };
    }
}
