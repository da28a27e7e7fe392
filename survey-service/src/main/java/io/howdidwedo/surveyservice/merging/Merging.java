package io.howdidwedo.surveyservice.merging;

import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Merges two that are one, and separates them again. From then on whatever comes in counts for the
/// one that is kept; what is there already follows by and by.
public final class Merging {
    private static final Phrases WORDS = Phrases.of(Merging.class);
    private final Merges merges;
    private final RememberedMerges names;
    private final Afterwards after;
    private final Clock clock;

    /// Notes it here.
    public Merging(Merges merges, RememberedMerges names, Afterwards after, Clock clock) {
        this.merges = merges;
        this.names = names;
        this.after = after;
        this.clock = clock;
    }

    /// From now on the first name is one of the second's. Saying so again changes nothing.
    ///
    /// @param into any name of the one that is to be kept
    /// @throws InvalidInput when both are names of one already the other way round
    /// @throws Conflict when the first was merged into another one
    public Merge merge(Merge.Kind kind, String merged, String into, String by) {
        KnownAs now = names.fresh();
        String kept = now.kept(kind, into);
        if (kept.equals(merged)) {
            throw new InvalidInput(
                    "into", WORDS.told(into.equals(merged) ? "problem.same" : "problem.other-way"));
        }
        Optional<Merge> before = merges.find(kind.keyOf(merged)).filter(Merge::isInForce);
        if (before.isPresent() && !now.kept(kind, merged).equals(kept)) {
            throw takenElsewhere();
        }
        return before.orElseGet(() -> merged(kind, merged, kept, by));
    }

    private Merge merged(Merge.Kind kind, String merged, String kept, String by) {
        Merge next = Merge.of(kind, merged, kept, by, clock.instant());
        Merge now = merges.change(next, known -> known.isInForce() ? known : next);
        if (names.fresh().isCircular(kind, merged)) {
            var _ = separate(now, by);
            throw takenElsewhere();
        }
        if (!now.kept().equals(kept)) {
            throw takenElsewhere();
        }
        after.changed();
        return now;
    }

    private static Conflict takenElsewhere() {
        return new Conflict(
                WORDS.told("problem.elsewhere"),
                List.of(new Violation("into", WORDS.told("problem.differs"))));
    }

    /// What was merged is two again: all that was sent under either name goes back to it, also what
    /// came while they were one. Separating again changes nothing.
    public Merge separate(Merge merged, String by) {
        Merge now =
                merges.change(
                        merged,
                        known -> known.isInForce() ? known.separated(by, clock.instant()) : known);
        var _ = names.fresh();
        after.changed();
        return now;
    }

    /// What follows when names were merged or separated.
    @FunctionalInterface
    public interface Afterwards {
        /// There is something to move.
        void changed();
    }
}
