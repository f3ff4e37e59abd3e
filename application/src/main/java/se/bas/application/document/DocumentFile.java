package se.bas.application.document;

import se.bas.domain.disclosure.View;
import se.bas.domain.document.FileContent;
import se.bas.domain.document.FileType;

/** A file, to be handed out. */
public record DocumentFile(String name, FileType type, FileContent content) implements View {}
