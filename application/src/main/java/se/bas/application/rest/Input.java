package se.bas.application.rest;

/**
 * What a caller sends: a record whose components may all be missing, each a text, a truth value, an {@code Integer}, a day,
 * an instant, a {@code UUID}, a code, another of its kind, or a list of them. {@link InputReader} makes it.
 */
public interface Input {}
