package se.bas.application.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import se.bas.application.NeedsFreshSignIn;

/** A caller whose token is of a sign-in too long ago for what they ask (IDA-10). */
@Provider
public class NeedsFreshSignInMapper implements ExceptionMapper<NeedsFreshSignIn> {
    @Override
    public Response toResponse(NeedsFreshSignIn refused) {
        return Problem.needsFreshSignIn();
    }
}
