package se.bas.domain.outbox;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What must not stand in a message, which somebody else may read (UIX-09; JO 1376-2013, JO 3018-2001): nothing of
 * addiction, social services or the project, no kind of place. Rather too much is refused than too little.
 */
public final class NeutralWording {
    /** Wherever they stand, also within a longer word: Swedish puts words together. */
    private static final List<String> ANYWHERE = List.of(
            "addict",
            "abuse",
            "alcohol",
            "alkohol",
            "ambulans",
            "anonym",
            "antabus",
            "arbetsförmedl",
            "arbetsmarknad",
            "behandl",
            "beroende",
            "bistånd",
            "boendestöd",
            "clinic",
            "counsel",
            "detox",
            "drog",
            "drug",
            "employment",
            "försörjning",
            "frivård",
            "handläggare",
            "hospital",
            "häkte",
            "klinik",
            "klient",
            "kriminal",
            "methadon",
            "metadon",
            "missbruk",
            "mottagning",
            "narko",
            "nykter",
            "patient",
            "personnummer",
            "prison",
            "probation",
            "projekt",
            "project",
            "provtag",
            "psyk",
            "psych",
            "rehab",
            "relapse",
            "samordn",
            "samtycke",
            "samverkan",
            "sjukhus",
            "sober",
            "sobriet",
            "social",
            "substance",
            "treatment",
            "urinprov",
            "vårdcentral",
            "öppenvård",
            "återfall",
            "welfare");

    /** By themselves alone: as part of a word they are innocent. */
    private static final Set<String> WORDS = Set.of(
            "aa",
            "af",
            "amf",
            "bas",
            "case",
            "client",
            "consent",
            "enhet",
            "enheten",
            "ivo",
            "kontor",
            "kontoret",
            "kris",
            "kriscentrum",
            "lvm",
            "na",
            "office",
            "recovery",
            "soc",
            "sol",
            "unit",
            "vård",
            "vården",
            "ärende",
            "ärendet");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private NeutralWording() {}

    /** What of it stands in a text; empty when it is neutral. */
    public static List<String> offences(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        ANYWHERE.stream().filter(small::contains),
                        NO_LETTER.splitAsStream(small).filter(WORDS::contains))
                .distinct()
                .toList();
    }

    public static boolean neutral(String text) {
        return offences(text).isEmpty();
    }
}
