package se.bas.application.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a native query, column by column from 0. */
public final class Row {
    private final Object[] columns;

    public Row(Object row) {
        columns = row instanceof Object[] several ? several : new Object[] {row};
    }

    public boolean empty(int column) {
        return columns[column] == null;
    }

    public UUID id(int column) {
        return requireNonNull(idOrNull(column));
    }

    public @Nullable UUID idOrNull(int column) {
        return columns[column] instanceof UUID id ? id : null;
    }

    public String text(int column) {
        return requireNonNull(textOrNull(column));
    }

    public @Nullable String textOrNull(int column) {
        Object value = columns[column];
        return value == null ? null : value.toString();
    }

    public boolean flag(int column) {
        return Boolean.TRUE.equals(columns[column]);
    }

    public int number(int column) {
        return ((Number) columns[column]).intValue();
    }

    public Instant instant(int column) {
        return switch (columns[column]) {
            case Timestamp timestamp -> timestamp.toInstant();
            case OffsetDateTime time -> time.toInstant();
            case Instant instant -> instant;
            case Object other -> throw new IllegalStateException("not an instant: " + other.getClass());
        };
    }

    public LocalDate day(int column) {
        return requireNonNull(dayOrNull(column));
    }

    public @Nullable LocalDate dayOrNull(int column) {
        return switch (columns[column]) {
            case null -> null;
            case Date date -> date.toLocalDate();
            case LocalDate date -> date;
            case Object other -> throw new IllegalStateException("not a day: " + other.getClass());
        };
    }
}
