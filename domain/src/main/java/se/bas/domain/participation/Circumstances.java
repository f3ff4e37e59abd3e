package se.bas.domain.participation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside what is said, when something is to be recorded.
 *
 * @param today the Swedish day
 * @param manager whether whoever records it leads the unit, and so may make exceptions
 * @param mainCaseworker whether somebody at the own agency has the case as main caseworker
 * @param born null when the own agency does not know
 * @param mayKnowSobriety whether a consent in force lets the own agency know of sobriety and relapse
 */
public record Circumstances(
        LocalDate today,
        boolean manager,
        boolean mainCaseworker,
        @Nullable LocalDate born,
        boolean mayKnowSobriety) {}
