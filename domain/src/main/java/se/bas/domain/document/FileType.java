package se.bas.domain.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that can be kept: those that everybody can open and that carry no program by themselves. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg jpeg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    TXT("text/plain", "txt");

    private final String mediaType;
    private final String endings;

    FileType(String mediaType, String endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How a name of such a file ends, without the dot; the usual one first. */
    public List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    /** Whether a page may show it without anything that interprets more than pictures and letters. */
    public boolean previewable() {
        return this == JPEG || this == PNG || this == TXT;
    }

    /** The one whose names end like this one. */
    public static Optional<FileType> ofName(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.endings().contains(ending))
                .findFirst();
    }
}
