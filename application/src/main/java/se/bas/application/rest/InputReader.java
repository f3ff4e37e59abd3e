package se.bas.application.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import se.bas.application.rest.Fault.Kind;

/** Reads what callers send: no more of it than the limit, strictly, and the same way for every route. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class InputReader implements MessageBodyReader<Input> {
    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Input.class.isAssignableFrom(type);
    }

    @Override
    public Input readFrom(
            Class<Input> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        int most = Here.the(Limits.class).bodyBytes();
        byte[] sent = body.readNBytes(most + 1);
        if (sent.length > most) {
            throw new TurnedDown(Fault.of(Kind.TOO_LARGE, String.valueOf(most)));
        }
        Here.the(Posting.class).sent(sent);
        return Fields.record(StrictJson.read(sent), type);
    }
}
