package io.howdidwedo.analyticsservice.chronicle;

import java.lang.ScopedValue.CallableOp;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Which data answers are of: the newest, as long as answers are quick. Where they take long, newer
/// data has to wait until the last slow answer is four times as long ago as all of them took, a
/// minute at most: with many answers something new comes every moment, and a page that was counted
/// anew each time would never be quick, nor leave time for anything else. Nor is newer data looked
/// at while a slow answer is under way, for at most five minutes: whoever waits for a page of many
/// answers gets it whole.
///
/// Whoever asks several questions that have to agree asks them in one moment: all of them are then
/// of the same data, whatever comes meanwhile.
///
/// @param <M> the moments of the data
public final class Freshness<M extends Moment> {
    private static final long SLOW = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long TOO_LONG = TimeUnit.SECONDS.toNanos(1);
    private static final long REST = 4;
    private static final long LONGEST_REST = TimeUnit.MINUTES.toNanos(1);
    private static final long LONGEST_HELD = TimeUnit.MINUTES.toNanos(5);

    private final LongSupplier newest;
    private final Supplier<M> open;
    private final LongSupplier nanoTime;
    private final ScopedValue<Held> held = ScopedValue.newInstance();
    private final IdentityHashMap<Moment, Integer> users = new IdentityHashMap<>();
    private final IdentityHashMap<Moment, Integer> keepers = new IdentityHashMap<>();
    private final List<Long> underWaySince = new ArrayList<>();
    private final List<Consumer<Moment>> whenOver = new CopyOnWriteArrayList<>();
    private final List<Runnable> whenTakenBack = new CopyOnWriteArrayList<>();
    private final Ahead ahead;
    private final Helping helping = new Helping(this);
    private @Nullable M current;
    private boolean outOfDate;
    private long movedOn;
    private long spent;
    private long lastSlow;

    /// That of data with these versions, which only grow.
    ///
    /// @param open the moment of the newest data
    public Freshness(LongSupplier newest, Supplier<M> open) {
        this(newest, open, System::nanoTime);
    }

    Freshness(LongSupplier newest, Supplier<M> open, LongSupplier nanoTime) {
        this.newest = newest;
        this.open = open;
        this.nanoTime = nanoTime;
        this.movedOn = nanoTime.getAsLong();
        this.ahead = new Ahead(this, movedOn);
    }

    /// From now on, until that is closed, what people have asked lately is carried on to newer data
    /// before they ask again.
    public AutoCloseable carryAhead(Changes changes) {
        return ahead.start(changes);
    }

    /// Adds something that can be carried on.
    ///
    /// @param wanted whether somebody has asked for it lately
    /// @param carry to the moment that the thread holds
    public void whenCarriedAhead(BooleanSupplier wanted, Runnable carry) {
        ahead.of(new Ahead.Carried(wanted, carry));
    }

    /// Makes something of questions, with a second thread that asks what it was made of the last
    /// time.
    ///
    /// @param what it is, comparable by value
    public <T> T helped(Object what, Supplier<T> make) {
        return helping.helped(what, make);
    }

    Ahead ahead() {
        return ahead;
    }

    /// Whether anybody asks just now.
    synchronized boolean isAsked() {
        return !users.isEmpty();
    }

    /// Whether the moment that this thread holds is one that nobody enters any more.
    boolean isOvertaken() {
        return held().filter(moment -> moment.version() != newest.getAsLong()).isPresent();
    }

    long now() {
        return nanoTime.getAsLong();
    }

    /// The moment that somebody holds while they ask; entered with their first question.
    private final class Held implements AutoCloseable {
        private @Nullable M moment;

        synchronized M moment() {
            M known = moment;
            if (known == null) {
                known = enter();
                moment = known;
            }
            return known;
        }

        @Override
        public synchronized void close() {
            if (moment != null) {
                leave(moment);
            }
        }
    }

    /// Asks questions that are all answered of one moment: of the one that this thread holds
    /// already, if it does.
    public <T, X extends Throwable> T inOneMoment(CallableOp<? extends T, X> questions) throws X {
        return held.isBound() ? questions.call() : in(new Held(), questions);
    }

    /// Keeps the moment that this thread holds until that is let go. What is remembered of it is
    /// forgotten as ever, so nothing that is remembered is to be asked of it.
    public Chronicle.Kept keep() {
        M mine = held.get().moment();
        synchronized (this) {
            keepers.merge(mine, 1, Integer::sum);
        }
        return new KeptMoment(mine);
    }

    private final class KeptMoment implements Chronicle.Kept {
        private final M moment;

        KeptMoment(M moment) {
            this.moment = moment;
        }

        @Override
        public long version() {
            return moment.version();
        }

        @Override
        public <T> T asked(Supplier<T> questions) {
            Held its = new Held();
            its.moment = moment;
            return ScopedValue.where(held, its).call(questions::get);
        }

        @Override
        public void close() {
            letGo(moment);
        }
    }

    private synchronized void letGo(M moment) {
        keepers.computeIfPresent(moment, (_, count) -> count == 1 ? null : count - 1);
        if (isOver(moment)) {
            closeUnlessKept(moment);
        }
    }

    private void closeUnlessKept(Moment moment) {
        if (!keepers.containsKey(moment)) {
            moment.close();
        }
    }

    /// The questions for another thread, to be asked once there: of the moment that this thread
    /// holds, if it does.
    public <T> Supplier<T> carried(Supplier<T> questions) {
        Held carried = new Held();
        if (held.isBound()) {
            synchronized (this) {
                M mine = held.get().moment();
                users.merge(mine, 1, Integer::sum);
                carried.moment = mine;
            }
        }
        return () -> in(carried, questions::get);
    }

    private <T, X extends Throwable> T in(Held mine, CallableOp<? extends T, X> questions)
            throws X {
        try (mine) {
            return ScopedValue.where(held, mine).call(questions);
        }
    }

    /// The moment that this thread holds; empty when each of its questions is of the newest data.
    public Optional<M> held() {
        return held.isBound() ? Optional.of(held.get().moment()) : Optional.empty();
    }

    /// Tells of each moment that nobody asks of any more.
    void whenOver(Consumer<Moment> forget) {
        whenOver.add(forget);
    }

    private boolean isOver(Moment moment) {
        return moment != current && !users.containsKey(moment);
    }

    /// Whoever asks next is told of the newest data, however slow that is: something has been taken
    /// back that must not be shown any more.
    public void takenBack() {
        synchronized (this) {
            outOfDate = true;
            movedOn();
        }
        whenTakenBack.forEach(Runnable::run);
    }

    /// Tells whoever remembers more than moments do that something has been taken back.
    public void whenTakenBack(Runnable forget) {
        whenTakenBack.add(forget);
    }

    private synchronized M enter() {
        long now = nanoTime.getAsLong();
        M moment = current;
        if (moment == null || !moment.isUsable() || hasToMoveOn(moment, now)) {
            M last = moment;
            moment = open.get();
            current = moment;
            outOfDate = false;
            movedOn = now;
            spent = 0;
            endIfOver(last);
        }
        users.merge(moment, 1, Integer::sum);
        return moment;
    }

    private synchronized void leave(M moment) {
        users.computeIfPresent(moment, (_, count) -> count == 1 ? null : count - 1);
        endIfOver(moment);
    }

    private void endIfOver(@Nullable M moment) {
        if (moment != null && isOver(moment)) {
            end(moment);
        }
    }

    private void end(Moment moment) {
        whenOver.forEach(forget -> forget.accept(moment));
        closeUnlessKept(moment);
    }

    /// Lets go of a moment that nobody asks of and nobody will, as there is newer data: it holds on
    /// to what has been replaced since.
    public synchronized void movedOn() {
        M moment = current;
        if (moment != null
                && !users.containsKey(moment)
                && hasToMoveOn(moment, nanoTime.getAsLong())) {
            current = null;
            end(moment);
        }
    }

    /// Ends the moment that nobody asks of just now.
    public synchronized void end() {
        M moment = current;
        current = null;
        endIfOver(moment);
    }

    /// The version that answers are of, or newer.
    synchronized long version() {
        M moment = enter();
        leave(moment);
        return moment.version();
    }

    private boolean hasToMoveOn(M moment, long now) {
        return newest.getAsLong() != moment.version() && (outOfDate || mayMoveOn(now));
    }

    private boolean mayMoveOn(long now) {
        return now - movedOn >= LONGEST_HELD || (hasRested(now) && !isSlowUnderWay(now));
    }

    private boolean hasRested(long now) {
        return spent < TOO_LONG || now - lastSlow >= Math.min(LONGEST_REST, REST * spent);
    }

    private boolean isSlowUnderWay(long now) {
        return underWaySince.stream().anyMatch(start -> now - start >= SLOW);
    }

    /// Asks, and takes note of how long that took.
    <T> T timed(Supplier<T> question) {
        long start = begin();
        try {
            return question.get();
        } finally {
            end(start);
        }
    }

    private synchronized long begin() {
        long start = nanoTime.getAsLong();
        underWaySince.add(start);
        return start;
    }

    private synchronized void end(Long start) {
        long end = nanoTime.getAsLong();
        underWaySince.remove(start);
        if (end - start >= SLOW) {
            spent += end - start;
            lastSlow = end;
        }
    }
}
