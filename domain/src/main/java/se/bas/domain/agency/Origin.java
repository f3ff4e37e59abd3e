package se.bas.domain.agency;

import java.util.UUID;

/**
 * Where a request came from (LOG-02).
 *
 * @param session an opaque name of the session, never its cookie
 * @param address the client's network address
 * @param correlation joins what belongs to one request
 */
public record Origin(String session, String address, UUID correlation) {}
