package se.bas.domain.job;

/** What becomes of the days on which a job should have run and nothing was running. */
public sealed interface CatchUp {
    /** One run makes up for all of them: what it finds does not depend on the day it was missed. */
    record Latest() implements CatchUp {}

    /**
     * A run for each, in order, so that no day is without one.
     *
     * @param days the newest so many, the one that is due today among them; what is older is left out
     */
    record EveryDay(int days) implements CatchUp {
        public EveryDay {
            if (days < 1) {
                throw new IllegalArgumentException("at least the day itself is caught up");
            }
        }
    }
}
