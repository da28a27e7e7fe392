package io.howdidwedo.followupservice.cases.preview;

import io.howdidwedo.followupservice.cases.Case;

/// What is sensible to do next with a case.
public enum NextStep {
    ASSIGN,
    RESUME,
    RESOLVE,
    REOPEN;

    /// Somebody has it, then it is worked on, then it is put right.
    public static NextStep of(Case subject) {
        if (!subject.isWork()) {
            return REOPEN;
        }
        if (subject.owner() == null) {
            return ASSIGN;
        }
        return subject.isRunning() ? RESOLVE : RESUME;
    }
}
