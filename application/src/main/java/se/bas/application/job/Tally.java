package se.bas.application.job;

/**
 * What came of a run.
 *
 * @param lookedAt how many things it went through
 * @param made how many it did something about
 */
public record Tally(int lookedAt, int made) {}
