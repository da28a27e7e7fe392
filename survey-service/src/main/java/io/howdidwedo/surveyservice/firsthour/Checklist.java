package io.howdidwedo.surveyservice.firsthour;

import java.util.Set;

/// How far somebody has come in the first hour.
///
/// @param done what is really there, as far as this service knows
/// @param dismissed nobody wants to be shown it at first any more
public record Checklist(Set<Step> done, boolean dismissed) {
    /// What this service does not know of.
    private static final int ELSEWHERE = 1;

    public Checklist {
        done = Set.copyOf(done);
    }

    /// Whether this step is done.
    public boolean has(Step step) {
        return done.contains(step);
    }

    /// How many there are to do.
    public int of() {
        return Step.values().length;
    }

    /// Whether it has had its time: it is dismissed, or done as far as is known here.
    public boolean isOver() {
        return dismissed || done.size() >= of() - ELSEWHERE;
    }

    /// Something to do in the first hour.
    public enum Step {
        HISTORY,
        OFFERING,
        SURVEY,
        CUSTOMER,
        /// Who works for whom is kept by another service, which tells for itself.
        TEAM,
        SHOP
    }
}
