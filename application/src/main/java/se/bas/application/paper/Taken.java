package se.bas.application.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a case system needs to know of a paper (docs/paper.md). It names no participant.
 *
 * @param agencyCode the short one, for example {@code soc}
 * @param agency in the language of the paper, like the unit
 * @param unit empty in what the participant is given
 * @param caseNumber empty in what is about nobody
 * @param category what it is about, a code
 * @param date the day it is about
 * @param objects ids of what is in it
 * @param takenBy the name of whoever took it out
 * @param entry the log entry's number
 * @param diary for an agency whose documents go into one: the labour market administration's do, personal files of the
 *     social services and the employment service are exempt (OSF 2009:641 2 §; GDP-12)
 */
record Taken(
        String agencyCode,
        String agency,
        String unit,
        String caseNumber,
        String category,
        LocalDate date,
        List<UUID> objects,
        String takenBy,
        Instant at,
        UUID entry,
        Diary diary) {
    Taken {
        objects = List.copyOf(objects);
    }

    /**
     * For the diary (OSL 5:2). Its number is given by the agency's own diary, and so stands empty.
     *
     * @param matter what the document is, without anybody's name
     */
    record Diary(LocalDate date, String sender, String matter) {}
}
