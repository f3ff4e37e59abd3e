package se.bas.domain.outbox;

/**
 * What a message says, word for word.
 *
 * @param subject of a mail; an SMS has none
 */
public record MessageText(String sender, String subject, String body) {}
