package se.bas.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Says at {@code /health/ready} whether files are looked through for viruses. The node is ready all the same: without an
 * answer from a scanner that should be there no file is kept, and everything else goes on.
 */
@Readiness
@ApplicationScoped
public class ScannerCheck implements HealthCheck {
    private final @Nullable VirusScanner scanner;

    /** For the container's proxy alone. */
    protected ScannerCheck() {
        scanner = null;
    }

    @Inject
    ScannerCheck(VirusScanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public HealthCheckResponse call() {
        if (scanner == null) {
            throw new IllegalStateException("outside the container");
        }
        return HealthCheckResponse.named("virus scanner")
                .up()
                .withData("configured", scanner.configured())
                .withData("answers", scanner.answers())
                .build();
    }
}
