package se.bas.application.document;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bas.application.Part;
import se.bas.domain.document.FileType;

/** Which files may be kept here. */
@Part
public class DocumentSettings {
    private final Set<FileType> types;
    private final int bytes;
    private final int atOnce;

    @Inject
    DocumentSettings(
            @ConfigProperty(name = "bas.documents.types", defaultValue = "PDF,JPEG,PNG,DOCX,ODT,TXT") String types,
            @ConfigProperty(name = "bas.documents.bytes", defaultValue = "10485760") int bytes,
            @ConfigProperty(name = "bas.documents.at.once", defaultValue = "12") int atOnce) {
        EnumSet<FileType> allowed = EnumSet.noneOf(FileType.class);
        Arrays.stream(types.split(",", -1))
                .map(String::strip)
                .map(FileType::valueOf)
                .forEach(allowed::add);
        this.types = Collections.unmodifiableSet(allowed);
        this.bytes = bytes;
        this.atOnce = atOnce;
    }

    public Set<FileType> types() {
        return types;
    }

    /** The largest file. */
    public int bytes() {
        return bytes;
    }

    /** How many are on their way at a time: each of them is in memory. */
    int atOnce() {
        return atOnce;
    }
}
