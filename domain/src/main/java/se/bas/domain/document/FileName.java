package se.bas.domain.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import se.bas.domain.casework.NoteWarning;

/** The name of a file as it is kept: without a path, and without what a file system or a header takes for something else. */
public final class FileName {
    /** The longest there is room for, in characters. */
    public static final int AT_MOST = 120;

    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

    /** Controls and what turns the direction of writing, so that {@code gpj.exe} would read as something else; and what systems forbid. */
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}<>:\"|?*;%\\\\/]");

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DATE_IN_PARTS = Pattern.compile("((?:\\d{2})?\\d{2})[-_. ](\\d{2})[-_. ](\\d{2})");
    private static final Pattern JOINING = Pattern.compile("(?<=\\d{6})[_.](?=\\d{4})");

    private FileName() {}

    /** Empty when nothing is left of it. */
    public static String cleaned(String sent) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = UNWANTED.matcher(PATH.matcher(name).replaceFirst("")).replaceAll("");
        name = AT_THE_ENDS.matcher(SPACES.matcher(name).replaceAll(" ")).replaceAll("");
        if (name.length() <= AT_MOST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        return name.substring(0, AT_MOST - ending.length()).strip() + ending;
    }

    /** Whether a personal identity number stands in it, also as names of files have them: {@code 1990_01_01_2385}. */
    static boolean tellsANumber(String name, LocalDate today) {
        String joined = DATE_IN_PARTS.matcher(name).replaceAll("$1$2$3");
        return number(name, today) || number(JOINING.matcher(joined).replaceAll("-"), today);
    }

    private static boolean number(String text, LocalDate today) {
        return NoteWarning.in(text, today).contains(NoteWarning.NUMBER);
    }
}
