package se.bas.application.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF finds wrong with a PDF. */
final class Conformance {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** Against PDF/UA-1 and PDF/A-3a; empty when it is both. */
    static List<String> wrong(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)
                .flatMap(flavour -> wrong(pdf, flavour).stream())
                .toList();
    }

    static List<String> wrong(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            List<String> found = result.getTestAssertions().stream()
                    .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .toList();
            return result.isCompliant()
                    ? List.of()
                    : Stream.concat(Stream.of(flavour + " not"), found.stream()).toList();
        } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
