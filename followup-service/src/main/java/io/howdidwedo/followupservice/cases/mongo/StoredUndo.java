package io.howdidwedo.followupservice.cases.mongo;

import io.howdidwedo.followupservice.cases.Assignment;
import io.howdidwedo.followupservice.cases.CaseState;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.Undo;
import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.cases.due.Due;
import io.howdidwedo.followupservice.cases.due.Reminding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be taken back, as it is kept.
public record StoredUndo(String deed, String by, Instant until, Before before) {
    /// The parts of a case that come back.
    public record Before(
            CaseState state,
            @Nullable Person owner,
            String team,
            int level,
            Instant dueAt,
            @Nullable Reminding reminding,
            @Nullable Instant warnedOf,
            @Nullable Instant asideUntil,
            List<Promise> promises,
            @Nullable Instant resolvedAt,
            @Nullable String rootCause) {
        static Before of(Undo.Before was) {
            return new Before(
                    was.state(),
                    was.assignment().owner(),
                    was.assignment().team(),
                    was.assignment().level(),
                    was.due().dueAt(),
                    was.due().reminding(),
                    was.due().warnedOf(),
                    was.due().asideUntil(),
                    was.promises(),
                    was.resolvedAt(),
                    was.rootCause());
        }

        /// @param now of which it takes what never changes
        Undo.Before read(Due now) {
            return new Undo.Before(
                    state,
                    new Assignment(team, owner, level),
                    new Due(now.dueIn(), dueAt, now.firstDueAt(), reminding, warnedOf, asideUntil),
                    promises,
                    resolvedAt,
                    rootCause);
        }
    }

    static @Nullable StoredUndo of(@Nullable Undo undo) {
        return undo == null
                ? null
                : new StoredUndo(undo.deed(), undo.by(), undo.until(), Before.of(undo.before()));
    }

    Undo read(Due now) {
        return new Undo(deed, by, until, before.read(now));
    }
}
