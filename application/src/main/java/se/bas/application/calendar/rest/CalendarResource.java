package se.bas.application.calendar.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.bas.application.NotAuthorised;
import se.bas.application.agency.identity.Caller;
import se.bas.application.calendar.CalendarFile;
import se.bas.application.calendar.CalendarLanguage;
import se.bas.application.calendar.ExportCalendar;
import se.bas.domain.disclosure.Disclosure;

/** When I have something to do, for a calendar outside. */
@Path("/calendar")
@Dependent
@Produces(CalendarResource.CALENDAR)
@Tag(name = "Tasks")
public class CalendarResource {
    static final String CALENDAR = "text/calendar";

    private final Caller caller;
    private final ExportCalendar exportCalendar;

    @Inject
    public CalendarResource(Caller caller, ExportCalendar exportCalendar) {
        this.caller = caller;
        this.exportCalendar = exportCalendar;
    }

    @GET
    @Operation(
            operationId = "exportCalendar",
            summary = "My own tasks and meetings to come, for a calendar",
            description =
                    "Ninety days ahead. It says when, and nothing of whom, where or what for; of people with protected"
                            + " personal data nothing at all. Everybody whom something in it is about is an entry in"
                            + " the log. Titles in Swedish or English (Accept-Language).")
    @APIResponse(
            responseCode = "200",
            description = "The calendar (RFC 5545)",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public Response export(@Context HttpHeaders headers) {
        CalendarLanguage language = CalendarLanguage.of(headers.getAcceptableLanguages());
        return switch (exportCalendar.export(caller.actor(), language)) {
            case Disclosure.Granted<CalendarFile>(var calendar, var receipt) ->
                Response.ok(calendar.content())
                        .type(CalendarFile.TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + CalendarFile.NAME + "\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .build();
            case Disclosure.Withheld<CalendarFile> withheld -> throw new NotAuthorised();
        };
    }
}
