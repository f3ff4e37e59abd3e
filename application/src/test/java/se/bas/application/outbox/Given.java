package se.bas.application.outbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.MessageId;
import se.bas.domain.outbox.MessageText;

/** Settings of a test, and something to send. */
public final class Given {
    private Given() {}

    public static OutboxSettings settings(Map<String, String> values) {
        return new OutboxSettings(new Values(values));
    }

    public static Parcel parcel(Channel channel, String address) {
        return new Parcel(
                new MessageId(UUID.randomUUID()),
                channel,
                address,
                new MessageText("Trelleborgs kommun", "Ring oss gärna", "Hej! Ring oss gärna på 0410-73 30 00."),
                1);
    }

    private record Values(Map<String, String> values) implements Config {
        @Override
        public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
            return Optional.ofNullable(values.get(name)).map(value -> {
                Object read = type == Boolean.class
                        ? Boolean.valueOf(value)
                        : type == Integer.class ? Integer.valueOf(value) : value;
                return type.cast(read);
            });
        }

        @Override
        public <T> T getValue(String name, Class<T> type) {
            return getOptionalValue(name, type).orElseThrow();
        }

        @Override
        public ConfigValue getConfigValue(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<String> getPropertyNames() {
            return values.keySet();
        }

        @Override
        public Iterable<ConfigSource> getConfigSources() {
            return List.of();
        }

        @Override
        public <T> Optional<Converter<T>> getConverter(Class<T> type) {
            return Optional.empty();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new UnsupportedOperationException();
        }
    }
}
