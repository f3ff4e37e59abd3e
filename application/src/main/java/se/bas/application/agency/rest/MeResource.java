package se.bas.application.agency.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.bas.application.agency.ListRecipients;
import se.bas.application.agency.MandateView;
import se.bas.application.agency.identity.Caller;
import se.bas.domain.agency.Role;

/** Who I am, and whom a consent of mine can name. */
@Path("/")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class MeResource {
    private final Caller caller;
    private final ListRecipients listRecipients;

    @Inject
    public MeResource(Caller caller, ListRecipients listRecipients) {
        this.caller = caller;
        this.listRecipients = listRecipients;
    }

    /**
     * Me.
     *
     * @param mandates at least one
     */
    @Schema(name = "Me", description = "Who the token stands for")
    public record Me(String name, List<Mandate> mandates) {}

    /** A mandate of mine. */
    @Schema(name = "Mandate", description = "A mandate of mine; its id goes into BAS-Mandate")
    public record Mandate(UUID id, String agency, String agencyName, String unit, Role role) {}

    /** A unit that a consent can name. */
    @Schema(name = "Recipient", description = "A unit that a consent or a recorded ground can name")
    public record Recipient(UUID unitId, String unit, String agency, String agencyName) {}

    @GET
    @Path("me")
    @Operation(operationId = "me", summary = "Who the token stands for, and the mandates in force")
    @APIResponse(responseCode = "200", description = "Known, with at least one mandate")
    public Me me() {
        List<MandateView> mandates = caller.mandates();
        return new Me(
                mandates.getFirst().staffName(),
                mandates.stream()
                        .map(mandate -> new Mandate(
                                mandate.id().value(),
                                mandate.agencyCode(),
                                mandate.agency().swedish(),
                                mandate.unit().swedish(),
                                mandate.role()))
                        .toList());
    }

    @GET
    @Path("recipients")
    @Operation(operationId = "listRecipients", summary = "The units of other agencies that a consent can name")
    @APIResponse(responseCode = "200", description = "Those of the other agencies in the collaboration")
    public List<Recipient> recipients() {
        return listRecipients.list(caller.actor()).units().stream()
                .map(unit -> new Recipient(
                        unit.id().value(),
                        unit.unit().swedish(),
                        unit.agencyCode(),
                        unit.agency().swedish()))
                .toList();
    }
}
