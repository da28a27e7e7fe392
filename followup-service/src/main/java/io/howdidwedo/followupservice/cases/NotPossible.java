package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.servicekit.problem.Told;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Locale;

/// The case as it stands does not allow this deed.
public final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Phrases WORDS = Phrases.of(NotPossible.class);

    private final transient Told told;

    /// Why it is not.
    public NotPossible(Told told) {
        super(told.english());
        this.told = told;
    }

    /// What its status does not allow.
    static NotPossible now(Case subject, Deed deed) {
        String meaning = deed.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new NotPossible(
                WORDS.told(
                        "status-refuses." + meaning,
                        subject.transaction().externalId(),
                        within(subject.status())));
    }

    private static Told within(CaseStatus status) {
        return WORDS.told("within." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// Why it is not.
    public Told told() {
        return told;
    }

    /// What is done to a case, as far as its status may not allow it.
    public enum Deed {
        ASSIGN,
        HAND_OVER,
        PAUSE,
        PAUSE_AGAIN,
        RESUME,
        SNOOZE,
        RESOLVE,
        REOPEN,
        MERGE,
        TAKE_IN,
        PROMISE,
        WORK
    }
}
