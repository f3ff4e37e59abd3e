package se.bas.application.document.clamd;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import se.bas.application.Part;

/** Where the scanner is. */
@Part
class ScannerSettings {
    private final Config settings;

    @Inject
    ScannerSettings(Config settings) {
        this.settings = settings;
    }

    /** Empty when the installation has none. */
    Optional<Clamd> scanner() {
        return settings.getOptionalValue("bas.scanner.host", String.class)
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .map(host -> new Clamd(
                        host,
                        settings.getOptionalValue("bas.scanner.port", Integer.class)
                                .orElse(3310),
                        settings.getOptionalValue("bas.scanner.timeout", String.class)
                                .map(Duration::parse)
                                .orElse(Duration.ofSeconds(30))));
    }
}
