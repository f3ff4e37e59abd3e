package se.bas.application.rest;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import se.bas.application.rest.Fault.Kind;
import se.bas.application.rest.Flaw.Reason;

/**
 * One JSON object, read as strictly as RFC 8259 allows: UTF-8, no name twice, nothing after it, nothing nested deeper than
 * anything here is. What is wrong is told by place, never by content.
 */
final class StrictJson {
    private static final int DEEPEST = 8;

    private StrictJson() {}

    /** A value of one of the kinds that JSON has. Numbers are left as they were written. */
    sealed interface Value {
        record Text(String text) implements Value {}

        record Numeral(String digits) implements Value {}

        record Truth(boolean value) implements Value {}

        record Nothing() implements Value {}

        record Several(List<Value> values) implements Value {}

        record Nested(SequencedMap<String, Value> fields) implements Value {}
    }

    /**
     * Reads it.
     *
     * @throws TurnedDown for anything else
     */
    static SequencedMap<String, Value> read(byte[] sent) {
        try (JsonParser parser = Json.createParser(new StringReader(text(sent)))) {
            if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
                throw new TurnedDown(Fault.of(Kind.BAD_REQUEST, Flaw.of("", Reason.BODY_MISSING)));
            }
            SequencedMap<String, Value> object = object(parser, 1);
            if (parser.hasNext()) {
                parser.next();
                throw unreadable(Optional.of(parser.getLocation()));
            }
            return object;
        } catch (JsonParsingException broken) {
            throw unreadable(Optional.of(broken.getLocation()));
        } catch (JsonException broken) {
            throw unreadable(Optional.empty());
        }
    }

    private static String text(byte[] sent) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(sent))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw unreadable(Optional.empty());
        }
    }

    private static SequencedMap<String, Value> object(JsonParser parser, int depth) {
        SequencedMap<String, Value> fields = new LinkedHashMap<>();
        while (parser.next() == JsonParser.Event.KEY_NAME) {
            String name = parser.getString();
            Value value = value(parser, parser.next(), depth);
            if (fields.put(name, value) != null) {
                throw new TurnedDown(Fault.of(Kind.BAD_REQUEST, Flaw.ofUnknown(name, Reason.TWICE)));
            }
        }
        return fields;
    }

    private static Value value(JsonParser parser, JsonParser.Event event, int depth) {
        return switch (event) {
            case VALUE_STRING -> new Value.Text(parser.getString());
            case VALUE_NUMBER -> new Value.Numeral(parser.getString());
            case VALUE_TRUE -> new Value.Truth(true);
            case VALUE_FALSE -> new Value.Truth(false);
            case VALUE_NULL -> new Value.Nothing();
            case START_OBJECT -> new Value.Nested(object(parser, deeper(parser, depth)));
            case START_ARRAY -> new Value.Several(array(parser, deeper(parser, depth)));
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw unreadable(Optional.of(parser.getLocation()));
        };
    }

    private static List<Value> array(JsonParser parser, int depth) {
        List<Value> values = new ArrayList<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            values.add(value(parser, event, depth));
        }
        return values;
    }

    private static int deeper(JsonParser parser, int depth) {
        if (depth >= DEEPEST) {
            throw unreadable(Optional.of(parser.getLocation()));
        }
        return depth + 1;
    }

    private static TurnedDown unreadable(Optional<JsonLocation> where) {
        return new TurnedDown(Fault.of(
                Kind.BAD_REQUEST,
                where.map(place -> "(%d:%d)".formatted(place.getLineNumber(), place.getColumnNumber()))
                        .orElse("")));
    }
}
