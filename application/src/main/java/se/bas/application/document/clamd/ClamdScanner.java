package se.bas.application.document.clamd;

import jakarta.inject.Inject;
import se.bas.application.Part;
import se.bas.application.document.VirusScanner;
import se.bas.domain.document.FileContent;

/** The installation's scanner, if it has one. */
@Part
class ClamdScanner implements VirusScanner {
    private final ScannerSettings settings;

    @Inject
    ClamdScanner(ScannerSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean configured() {
        return settings.scanner().isPresent();
    }

    @Override
    public boolean answers() {
        return settings.scanner().filter(Clamd::answers).isPresent();
    }

    @Override
    public Verdict scan(FileContent content) {
        return settings.scanner().map(scanner -> scanner.scan(content)).orElse(Verdict.NO_ANSWER);
    }
}
