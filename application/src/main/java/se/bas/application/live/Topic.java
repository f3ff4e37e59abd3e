package se.bas.application.live;

/**
 * What a page is about, under a name that says nothing: a salted hash that the database makes. It stays on the server.
 *
 * @param code as it comes through the database's channel
 */
public record Topic(String code) {
    @Override
    public String toString() {
        return "topic";
    }
}
