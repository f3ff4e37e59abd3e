package se.bas.ui.components;

import se.bas.domain.template.TemplateVersion;

/** Which text of a template something was made from, in words. */
public final class TemplateVersions {
    private TemplateVersions() {}

    public static String words(TemplateVersion version) {
        return Words.text(version.brought() ? "template.version.brought" : "template.version.own", version.shown());
    }
}
