package se.bas.application.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Anything else: the caller gets a number to report, the server's log the kind of error; neither gets content. */
@Provider
public class UnexpectedProblemMapper implements ExceptionMapper<RuntimeException> {
    private static final Logger LOG = Logger.getLogger(UnexpectedProblemMapper.class.getName());

    @Override
    public Response toResponse(RuntimeException broken) {
        if (unreadable(broken)) {
            return Unreadable.because(broken);
        }
        UUID reference = UUID.randomUUID();
        // Messages of exceptions may hold values; the class and the place do not.
        LOG.log(Level.SEVERE, "{0}: {1} at {2}", new Object[] {
            reference, broken.getClass().getName(), broken.getStackTrace().length == 0 ? "?" : broken.getStackTrace()[0]
        });
        return Problem.of(
                Response.Status.INTERNAL_SERVER_ERROR,
                "unexpected",
                "Something went wrong here",
                "Nothing was changed or shown. Try again; if it stays, report " + reference + ".");
    }

    private static boolean unreadable(Throwable broken) {
        return broken instanceof JsonbException
                || broken instanceof JsonException
                || broken instanceof ProcessingException;
    }
}
