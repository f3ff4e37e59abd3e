package se.bas.application.rest;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.rest.Flaw.Reason;
import se.bas.application.rest.StrictJson.Value;

/** Makes a record of a JSON object, or says everything that is wrong with it at once. */
final class Fields {
    private static final int MANY = 100;
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2200;

    private final SequencedMap<String, Value> sent;
    private final List<Flaw> flaws = new ArrayList<>();

    private Fields(SequencedMap<String, Value> sent) {
        this.sent = sent;
    }

    /** Why a value will not do. */
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        private final Reason reason;

        Wrong(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }
    }

    /**
     * Makes it.
     *
     * @throws TurnedDown when some field is unknown or cannot be read
     */
    static <T> T record(SequencedMap<String, Value> sent, Class<T> type) {
        return new Fields(sent).read(type);
    }

    private <T> T read(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> known =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        @Nullable Object[] values = new Object[components.length];
        for (int at = 0; at < components.length; at++) {
            values[at] = read(components[at]);
        }
        sent.keySet().stream()
                .filter(name -> !known.contains(name))
                .limit(MANY)
                .forEach(name -> flaws.add(Flaw.ofUnknown(name, Reason.UNKNOWN_FIELD)));
        if (!flaws.isEmpty()) {
            throw new TurnedDown(Fault.fields(flaws));
        }
        return made(type, components, values);
    }

    private static <T> T made(Class<T> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("not a public record: " + type, impossible);
        }
    }

    private @Nullable Object read(RecordComponent component) {
        Value value = sent.get(component.getName());
        if (value == null || value instanceof Value.Nothing) {
            return null;
        }
        try {
            return component.getGenericType() instanceof ParameterizedType list
                    ? list(value, list.getActualTypeArguments()[0])
                    : one(value, component.getType());
        } catch (Wrong wrong) {
            flaws.add(Flaw.of(component.getName(), wrong.reason));
            return null;
        }
    }

    private static List<Object> list(Value value, Type element) throws Wrong {
        if (!(value instanceof Value.Several(var values)) || !(element instanceof Class<?> type)) {
            throw new Wrong(Reason.WRONG_TYPE);
        }
        if (values.size() > MANY) {
            throw new Wrong(Reason.TOO_MANY);
        }
        List<Object> all = new ArrayList<>();
        for (Value each : values) {
            all.add(one(each, type));
        }
        return List.copyOf(all);
    }

    private static Object one(Value value, Class<?> type) throws Wrong {
        return switch (value) {
            case Value.Text(var text) when type != Boolean.class && type != Integer.class -> read(text, type);
            case Value.Truth(var truth) when type == Boolean.class -> truth;
            case Value.Numeral(var digits) when type == Integer.class -> integer(digits);
            case Value.Nested(var fields) when Input.class.isAssignableFrom(type) -> nested(fields, type);
            case Value.Text wrong -> throw new Wrong(Reason.WRONG_TYPE);
            case Value.Truth wrong -> throw new Wrong(Reason.WRONG_TYPE);
            case Value.Numeral wrong -> throw new Wrong(Reason.WRONG_TYPE);
            case Value.Nothing wrong -> throw new Wrong(Reason.WRONG_TYPE);
            case Value.Several wrong -> throw new Wrong(Reason.WRONG_TYPE);
            case Value.Nested wrong -> throw new Wrong(Reason.WRONG_TYPE);
        };
    }

    /** What is wrong within it is told of the field that it stands in. */
    private static Object nested(SequencedMap<String, Value> fields, Class<?> type) throws Wrong {
        Fields within = new Fields(fields);
        try {
            return within.read(type);
        } catch (TurnedDown unreadable) {
            throw new Wrong(Reason.UNREADABLE);
        }
    }

    private static Integer integer(String digits) throws Wrong {
        if (!digits.matches("-?[0-9]{1,9}")) {
            throw new Wrong(Reason.OUT_OF_RANGE);
        }
        return Integer.valueOf(digits);
    }

    private static Object read(String text, Class<?> type) throws Wrong {
        if (text.codePoints().anyMatch(Fields::unwritable)) {
            throw new Wrong(Reason.CONTROL_CHARACTER);
        }
        try {
            return text(text, type);
        } catch (RuntimeException unreadable) {
            throw new Wrong(Reason.UNREADABLE);
        }
    }

    /**
     * What a text of this type stands for.
     *
     * @throws RuntimeException when it stands for nothing
     */
    static Object text(String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            return possible(LocalDate.parse(text));
        }
        if (type == Instant.class) {
            Instant instant = Instant.parse(text);
            possible(instant.atOffset(ZoneOffset.UTC).toLocalDate());
            return instant;
        }
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** Years that somebody here can mean; others break calculations. */
    private static LocalDate possible(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("not a day of anybody's");
        }
        return day;
    }

    private static boolean unwritable(int character) {
        boolean layout = character == '\n' || character == '\r' || character == '\t';
        return (Character.isISOControl(character) && !layout)
                || Character.getType(character) == Character.SURROGATE
                || !Character.isDefined(character);
    }
}
