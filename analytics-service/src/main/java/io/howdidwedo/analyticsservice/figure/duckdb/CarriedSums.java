package io.howdidwedo.analyticsservice.figure.duckdb;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.howdidwedo.analyticsservice.chronicle.Changes;
import io.howdidwedo.analyticsservice.chronicle.Chronicle;
import io.howdidwedo.analyticsservice.chronicle.duckdb.ChronicleUnavailable;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Source;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sums that were counted, kept right while facts come: of the customers whose facts have changed
/// since, what they were is taken away and what they are is added. All of it are whole numbers, and
/// each is a sum over customers, so that what comes out is what counting all would give.
///
/// The sums are of one moment, which is kept to be asked for what these customers were; when too
/// much has changed since, both are let go. Of the sums, those asked for longest ago go first.
/// Each source has sums and a moment of its own: whoever asks for one does not wait for another.
final class CarriedSums {
    private static final Logger log = LoggerFactory.getLogger(CarriedSums.class);

    /// About 300 bytes each.
    private static final int MOST_ROWS = 3_000;

    /// What nobody has asked for longer is carried on when somebody does.
    private static final long LATELY = TimeUnit.MINUTES.toNanos(10);

    private final DuckDbChronicle chronicle;
    private final Turned turned;
    private final ReentrantLock room = new ReentrantLock();
    private final Map<Asked, Map<List<@Nullable String>, CountedSums>> known =
            new LinkedHashMap<>(16, 0.75f, true);
    private Chronicle.@Nullable Kept kept;
    private int rows;
    private volatile long lastAsked = System.nanoTime() - LATELY;

    /// What sums are of.
    private record Asked(Metric metric, Slice slice, List<Dimension> by) {}

    CarriedSums(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
        this.turned = new Turned(chronicle);
        chronicle.changes().whenChanged(this::letGoOfWhatIsLost);
        chronicle.freshness().whenCarriedAhead(this::isWanted, this::carryOn);
    }

    /// Whether somebody has asked lately.
    boolean isWanted() {
        return System.nanoTime() - lastAsked < LATELY;
    }

    /// Carries what is known on to the moment that this thread holds.
    void carryOn() {
        room.lock();
        try {
            var _ = isOfThisMoment();
        } finally {
            room.unlock();
        }
    }

    /// Those of the question's metrics that are known, in the moment that this thread holds.
    Map<Metric, Map<List<@Nullable String>, CountedSums>> known(FigureQuestion question) {
        Map<Metric, Map<List<@Nullable String>, CountedSums>> all = new EnumMap<>(Metric.class);
        lastAsked = System.nanoTime();
        room.lock();
        try {
            if (isOfThisMoment()) {
                for (Metric metric : question.metrics()) {
                    Map<List<@Nullable String>, CountedSums> its =
                            known.get(new Asked(metric, question.slice(), question.by()));
                    if (its != null) {
                        all.put(metric, its);
                    }
                }
            }
            return all;
        } finally {
            room.unlock();
        }
    }

    /// Remembers what was counted in the moment that this thread holds.
    void remember(
            FigureQuestion question,
            Map<Metric, Map<List<@Nullable String>, CountedSums>> counted) {
        room.lock();
        try {
            if (kept != null && kept.version() == version()) {
                for (Map.Entry<Metric, Map<List<@Nullable String>, CountedSums>> its :
                        counted.entrySet()) {
                    put(new Asked(its.getKey(), question.slice(), question.by()), its.getValue());
                }
                forgetSome();
            }
        } finally {
            room.unlock();
        }
    }

    private void put(Asked asked, Map<List<@Nullable String>, CountedSums> its) {
        Map<List<@Nullable String>, CountedSums> before = known.put(asked, its);
        rows += 1 + its.size() - (before == null ? 0 : 1 + before.size());
    }

    private void forgetSome() {
        Iterator<Map<List<@Nullable String>, CountedSums>> oldest = known.values().iterator();
        while (rows > MOST_ROWS && oldest.hasNext()) {
            rows -= 1 + oldest.next().size();
            oldest.remove();
        }
    }

    private void forget(Collection<Asked> some) {
        for (Asked one : Set.copyOf(some)) {
            Map<List<@Nullable String>, CountedSums> its = known.remove(one);
            rows -= its == null ? 0 : 1 + its.size();
        }
    }

    private long version() {
        return chronicle.freshness().held().orElseThrow().version();
    }

    /// Carries what is known on to this moment; not to one that others have left behind already.
    private boolean isOfThisMoment() {
        Chronicle.Kept before = kept;
        if (before != null && before.version() >= version()) {
            return before.version() == version();
        }
        kept = chronicle.freshness().keep();
        if (before != null) {
            carry(before);
        }
        return true;
    }

    /// Where what they were cannot be asked, all is counted anew.
    private void carry(Chronicle.Kept before) {
        boolean carried = false;
        try (before) {
            Optional<Set<String>> changed =
                    chronicle.changes().between(before.version(), version());
            changed.ifPresent(customers -> carry(before, customers));
            carried = changed.isPresent();
        } catch (ChronicleUnavailable e) {
            log.warn("Figures are counted anew: {}", e.getMessage());
        } finally {
            if (!carried) {
                forget(known.keySet());
            }
        }
    }

    private void carry(Chronicle.Kept before, Set<String> changed) {
        Map<Source, List<Asked>> sources =
                known.keySet().stream().collect(groupingBy(asked -> asked.metric().source()));
        sources.forEach(
                (source, asked) -> {
                    Set<String> customers = new HashSet<>(changed);
                    customers.addAll(turned.since(before, source));
                    if (customers.size() > Changes.MOST) {
                        forget(asked);
                    } else if (!customers.isEmpty()) {
                        carry(before, source, asked, customers);
                    }
                });
    }

    private void carry(
            Chronicle.Kept before, Source source, List<Asked> asked, Set<String> customers) {
        Supplier<List<CountedRow>> rowsOfThem =
                () ->
                        ChangedRows.of(
                                chronicle, source, metrics(asked), dimensions(asked), customers);
        List<CountedRow> were = before.asked(rowsOfThem);
        List<CountedRow> are = rowsOfThem.get();
        for (Asked one : asked) {
            put(
                    one,
                    without(
                            CountedRow.sums(were, one.metric(), one.slice(), one.by()),
                            with(
                                    CountedRow.sums(are, one.metric(), one.slice(), one.by()),
                                    known.getOrDefault(one, Map.of()))));
        }
        forgetSome();
    }

    private static Set<Metric> metrics(List<Asked> asked) {
        return asked.stream().map(Asked::metric).collect(toSet());
    }

    private static Set<Dimension> dimensions(List<Asked> asked) {
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        for (Asked one : asked) {
            dimensions.addAll(one.by());
            dimensions.addAll(one.slice().filters().keySet());
            if (one.slice().only().isPresent()) {
                dimensions.add(Dimension.SUPPLIER);
            }
        }
        return dimensions;
    }

    private static Map<List<@Nullable String>, CountedSums> with(
            Map<List<@Nullable String>, CountedSums> more,
            Map<List<@Nullable String>, CountedSums> sums) {
        Map<List<@Nullable String>, CountedSums> all = new HashMap<>(sums);
        more.forEach((key, its) -> all.merge(key, its, CountedSums::plus));
        return all;
    }

    private static Map<List<@Nullable String>, CountedSums> without(
            Map<List<@Nullable String>, CountedSums> less,
            Map<List<@Nullable String>, CountedSums> sums) {
        less.forEach(
                (key, its) ->
                        sums.computeIfPresent(
                                key,
                                (_, all) -> {
                                    CountedSums left = all.minus(its);
                                    return left.isOfNobody() ? null : left;
                                }));
        return sums;
    }

    /// Whoever is counting just now finds it lost themselves.
    private void letGoOfWhatIsLost() {
        if (room.tryLock()) {
            try {
                Chronicle.Kept mine = kept;
                if (mine != null && !chronicle.changes().areKnownSince(mine.version())) {
                    kept = null;
                    forget(known.keySet());
                    mine.close();
                }
            } finally {
                room.unlock();
            }
        }
    }
}
