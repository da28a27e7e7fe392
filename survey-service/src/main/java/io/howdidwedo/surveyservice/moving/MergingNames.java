package io.howdidwedo.surveyservice.moving;

import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.merging.KnownAs;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.merging.Merges;
import io.howdidwedo.surveyservice.merging.Merging;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.transaction.MovableTransactions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Merges teams, and offerings, that are one.
public final class MergingNames {
    private static final Phrases WORDS = Phrases.of(MergingNames.class);
    private final Merges merges;
    private final KnownAs.Lately names;
    private final Merging merging;
    private final MovableTransactions transactions;
    private final Offerings offerings;

    /// Merges these.
    public MergingNames(
            Merges merges,
            KnownAs.Lately names,
            Merging merging,
            MovableTransactions transactions,
            Offerings offerings) {
        this.merges = merges;
        this.names = names;
        this.merging = merging;
        this.transactions = transactions;
        this.offerings = offerings;
    }

    /// All there are, with the number of their transactions.
    public Map<String, Long> known(Merge.Kind kind) {
        Map<String, Long> known = new TreeMap<>(transactions.countsOf(kind));
        if (kind == Merge.Kind.OFFERING) {
            offerings.all().forEach(one -> known.putIfAbsent(one.id(), 0L));
        }
        return known;
    }

    /// The first one is one with the second from now on, which is kept.
    ///
    /// @throws NotFound when nobody knows the first
    /// @throws InvalidInput when nobody knows the second
    public Merge merge(Merge.Kind kind, String merged, String into, String by) {
        Map<String, Long> known = known(kind);
        KnownAs now = names.now();
        if (!known.containsKey(merged) && !now.isMerged(kind, merged)) {
            throw new NotFound(kind.word(), merged);
        }
        if (!merged.equals(into) && !known.containsKey(now.kept(kind, into))) {
            throw new InvalidInput("into", WORDS.told("problem.unknown-" + kind.word()));
        }
        return merging.merge(kind, merged, into, by);
    }

    /// The one of this name was merged, and is two again from now on.
    ///
    /// @throws NotFound when it was not
    public Merge separate(Merge.Kind kind, String merged, String by) {
        return merging.separate(
                merged(kind, merged).orElseThrow(() -> new NotFound(kind.word(), merged)), by);
    }

    /// What became of the one of this name when it was last merged or separated; empty when it
    /// never was.
    public Optional<Merge> merged(Merge.Kind kind, String name) {
        return merges.find(kind.keyOf(name));
    }

    /// What was merged into this one, the first first.
    public List<Merge> into(Merge.Kind kind, String kept) {
        return names.now().namesOf(kind, kept).stream()
                .filter(name -> !name.equals(kept))
                .flatMap(name -> merged(kind, name).stream())
                .filter(Merge::isInForce)
                .sorted(Comparator.comparing(Merge::at))
                .toList();
    }

    /// What is on its way to this one, or from it.
    public List<Merge> moving(Merge.Kind kind, String kept) {
        return merges.unsettled().stream()
                .filter(one -> one.kind() == kind && one.isMoving())
                .filter(one -> names.now().kept(kind, one.kept()).equals(kept))
                .toList();
    }
}
