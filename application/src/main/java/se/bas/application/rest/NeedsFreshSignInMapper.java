package se.bas.application.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import se.bas.application.NeedsFreshSignIn;
import se.bas.domain.agency.Account;

/** A caller whose token is of a sign-in too long ago for what they ask (IDA-10). */
@Provider
public class NeedsFreshSignInMapper implements ExceptionMapper<NeedsFreshSignIn> {
    @Override
    public Response toResponse(NeedsFreshSignIn refused) {
        return Fault.of(Fault.Kind.NEEDS_FRESH_SIGN_IN, String.valueOf(Account.FRESH.toMinutes()))
                .response();
    }
}
