package se.bas.application.edition;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import se.bas.domain.agency.Name;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.TextItem;
import se.bas.domain.edition.TextLanguage;

/**
 * What a participant is told before consenting (CON-20), with the agency's name in it.
 *
 * @param version what a consent names it by: the product's own, or the agency's code and the number of its edition
 * @param words the paragraphs in each language
 */
public record InformationText(String version, Map<TextLanguage, List<String>> words) {
    static InformationText of(String version, EditionContent content, Name agency) {
        return new InformationText(
                version,
                Arrays.stream(TextLanguage.values())
                        .collect(toMap(
                                language -> language,
                                language -> TextItem.CONSENT_INFORMATION.in(content, language).stream()
                                        .map(paragraph ->
                                                paragraph.replace(TextItem.AGENCY, agency.in(language.locale())))
                                        .toList())));
    }

    /** The paragraphs as they are shown. */
    public List<String> in(TextLanguage language) {
        return words.getOrDefault(language, List.of());
    }

    /** SHA-256 of the paragraphs with a line feed between, in UTF-8, as hexadecimal. */
    public String hash(TextLanguage language) {
        try {
            byte[] shown = String.join("\n", in(language)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(shown));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
