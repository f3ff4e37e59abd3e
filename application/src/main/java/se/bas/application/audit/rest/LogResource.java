package se.bas.application.audit.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.NotAuthorised;
import se.bas.application.agency.identity.Caller;
import se.bas.application.audit.LogFilter;
import se.bas.application.audit.LogPage;
import se.bas.application.audit.LogPlace;
import se.bas.application.audit.ReadLog;
import se.bas.application.rest.Asked;
import se.bas.application.rest.Cursors;
import se.bas.application.rest.Fault;
import se.bas.domain.agency.Actor;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Disclosure.Granted;
import se.bas.domain.disclosure.Disclosure.Withheld;
import se.bas.domain.disclosure.EntryId;

/** The log, for auditors (LOG-05). */
@Path("/log")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Log")
public class LogResource {
    private final Caller caller;
    private final Cursors cursors;
    private final ReadLog readLog;

    @Inject
    public LogResource(Caller caller, Cursors cursors, ReadLog readLog) {
        this.caller = caller;
        this.cursors = cursors;
        this.readLog = readLog;
    }

    @POST
    @Path("search")
    @Operation(
            operationId = "readLog",
            summary = "What my agency's staff did, and what others did with what my agency owns",
            description = "For auditors; each reading is in the log itself. A page goes on where the one before ended,"
                    + " however much has been written since.")
    @APIResponse(
            responseCode = "200",
            description = "A page, newest first",
            content = @Content(schema = @Schema(implementation = LogPageJson.class)))
    public Response read(LogRequest request) {
        int limit = request.limit() == null ? Asked.PAGE : request.limit();
        if (limit < 1 || limit > ReadLog.PAGE_AT_MOST) {
            throw Fault.outOfRange("limit");
        }
        LogFilter filter = request.filter();
        String list = "log " + filter;
        Actor.Staff who = caller.actor();
        String cursor = request.cursor();
        Disclosure<LogPage> page = cursor == null
                ? readLog.read(who, filter, 0, limit)
                : readLog.readAfter(who, filter, place(cursors.open(cursor, who, list)), limit);
        return switch (page) {
            case Granted<LogPage>(var log, var receipt) ->
                Response.ok(json(log, next(log.lines(), limit, who, list))).build();
            case Withheld<LogPage> withheld -> throw new NotAuthorised();
        };
    }

    private static LogPageJson json(LogPage page, @Nullable String next) {
        return new LogPageJson(
                page.lines().stream().map(LogPageJson.LineJson::of).toList(), page.total(), next);
    }

    private @Nullable String next(List<LogPage.Line> lines, int limit, Actor.Staff who, String list) {
        if (lines.size() < limit) {
            return null;
        }
        LogPage.Line last = lines.getLast();
        return cursors.seal(last.at() + " " + last.entry(), who, list);
    }

    private static LogPlace place(String text) {
        int between = text.indexOf(' ');
        return new LogPlace(
                Instant.parse(text.substring(0, between)), new EntryId(UUID.fromString(text.substring(between + 1))));
    }
}
