package se.bas.domain.template;

import java.util.Arrays;
import java.util.Optional;

/** What is filled in, by the word that stands for it in braces. The word is the same in every language. */
public enum Placeholder {
    PHONE("telefon", 21),
    DAY("dag", 30),
    TIME("tid", 5),
    /** Street and number. */
    PLACE("plats", 110),
    /** In whose name messages go. */
    SENDER("avsändare", 40),
    /** The participant's. */
    NAME("namn", 120),
    CASEWORKER("handläggare", 120),
    UNIT("enhet", 120),
    CASE_NUMBER("ärendenummer", 40);

    private final String word;
    private final int longest;

    Placeholder(String word, int longest) {
        this.word = word;
        this.longest = longest;
    }

    public String word() {
        return word;
    }

    /** As it stands in a template. */
    public String inBraces() {
        return "{" + word + "}";
    }

    /** The most characters that are filled in for it. */
    int longest() {
        return longest;
    }

    public static Optional<Placeholder> called(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
