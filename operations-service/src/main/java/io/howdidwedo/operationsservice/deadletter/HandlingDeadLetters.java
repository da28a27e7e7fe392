package io.howdidwedo.operationsservice.deadletter;

import io.howdidwedo.operationsservice.deadletter.DeadLetter.Place;
import io.howdidwedo.operationsservice.deadletter.DeadLetters.Span;
import io.howdidwedo.operationsservice.deadletter.Handling.Deed;
import io.howdidwedo.operationsservice.deadletter.Handling.What;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Sees, mends, sends back and drops dead letters. Whatever is done is kept with who did it.
public final class HandlingDeadLetters {
    /// So long a mended value may be, in characters.
    public static final int LONGEST = 1_000_000;

    /// So long a reason may be.
    public static final int LONGEST_REASON = 500;

    private static final Phrases WORDS = Phrases.of(HandlingDeadLetters.class);

    /// How many of a topic are looked through for those that still wait.
    private static final int LOOKED_THROUGH = 2_000;

    private final DeadLetters letters;
    private final Handlings handlings;
    private final Clock clock;

    /// Handles these dead letters.
    public HandlingDeadLetters(DeadLetters letters, Handlings handlings, Clock clock) {
        this.letters = letters;
        this.handlings = handlings;
        this.clock = clock;
    }

    /// A dead letter with what was done about it so far.
    public record Handled(DeadLetter letter, List<Deed> deeds, boolean done) {}

    /// Those of a topic that nobody has sent back or dropped.
    ///
    /// @param oldest in their order, not all of them when there are many
    /// @param about how many there are; more than there really are where a topic has gaps
    public record Waiting(String topic, List<DeadLetter> oldest, long about) {}

    /// What waits, by topic, the topics in the order of their names.
    ///
    /// @param most how many of each topic at most
    public List<Waiting> waiting(int most) {
        List<Waiting> all = new ArrayList<>();
        letters.spans()
                .forEach(
                        (topic, span) -> {
                            List<DeadLetter> oldest = waiting(topic, span, most);
                            if (!oldest.isEmpty()) {
                                all.add(
                                        new Waiting(
                                                topic, oldest, about(topic, span, oldest, most)));
                            }
                        });
        all.sort(Comparator.comparing(Waiting::topic));
        return all;
    }

    private long about(String topic, Span span, List<DeadLetter> oldest, int most) {
        return oldest.size() < most
                ? oldest.size()
                : Math.max(
                        oldest.size(),
                        span.until() - span.from() - handlings.done(topic, span.from()));
    }

    /// Those of a topic that wait within a span, in their order.
    List<DeadLetter> waiting(String topic, Span span, int most) {
        List<DeadLetter> waiting = new ArrayList<>();
        long from = span.from();
        while (waiting.size() < most && from < span.until()) {
            List<DeadLetter> some =
                    letters.list(topic, new Span(from, span.until()), LOOKED_THROUGH);
            if (some.isEmpty()) {
                break;
            }
            waiting.addAll(open(some, most - waiting.size()));
            from = some.getLast().place().offset() + 1;
        }
        return waiting;
    }

    private List<DeadLetter> open(List<DeadLetter> some, int most) {
        return handled(some).stream()
                .filter(handled -> !handled.done())
                .map(Handled::letter)
                .limit(most)
                .toList();
    }

    /// What was sent back or dropped, the latest first.
    public List<Handling> latestDone(int most) {
        return handlings.latestDone(most);
    }

    /// One of them with what was done about it.
    ///
    /// @throws NotFound when there is none at this place
    public Handled find(Place place) {
        DeadLetter letter =
                letters.find(place).orElseThrow(() -> new NotFound("dead letter", place.word()));
        return handled(List.of(letter)).getFirst();
    }

    /// These with what was done about each, in their order.
    public List<Handled> handled(List<DeadLetter> some) {
        Map<UUID, Handling> known = known(some);
        return some.stream().map(letter -> handled(letter, known)).toList();
    }

    private static Handled handled(DeadLetter letter, Map<UUID, Handling> known) {
        Handling handling = known.get(letter.place().id());
        return handling == null
                ? new Handled(letter, List.of(), false)
                : new Handled(letter, handling.deeds(), handling.done());
    }

    private Map<UUID, Handling> known(List<DeadLetter> some) {
        return handlings.of(some.stream().map(letter -> letter.place().id()).toList());
    }

    /// One of them for somebody who sees all that is in it: who that was is kept before.
    public Handled show(Place place, String by) {
        find(place);
        keep(place, What.SHOWN, by, null);
        return find(place);
    }

    /// Sends it back to its topic as it is.
    ///
    /// @throws Conflict when it was sent back or dropped already
    /// @throws InvalidInput when it could not be understood this time either
    public void replay(Place place, String by) {
        replay(waiting(place), What.REPLAYED, by);
    }

    /// Sends it back to its topic with another value.
    ///
    /// @param contentType how the value is written, as the header tells; blank: it is not told
    /// @throws Conflict when it was sent back or dropped already
    /// @throws InvalidInput when it could not be understood with this value either
    public void mend(Place place, String text, String contentType, String by) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new InvalidInput("value", WORDS.told("problem.value", LONGEST));
        }
        replay(waiting(place).mended(text, contentType), What.MENDED, by);
    }

    private void replay(DeadLetter letter, What what, String by) {
        Optional<String> problem = letters.problem(letter);
        if (problem.isPresent()) {
            throw new InvalidInput("value", WORDS.told("problem.still", problem.get()));
        }
        letters.sendBack(letter);
        keep(letter.place(), what, by, null);
    }

    /// Sends it back if it waits and can be understood; for those who send back many.
    ///
    /// @return false when it could not be understood, and waits on
    boolean tryAgain(DeadLetter letter, String by) {
        if (letters.problem(letter).isPresent()) {
            return false;
        }
        letters.sendBack(letter);
        keep(letter.place(), What.REPLAYED, by, null);
        return true;
    }

    /// Puts it aside for good.
    ///
    /// @throws Conflict when it was sent back or dropped already
    public void drop(Place place, String reason, String by) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", WORDS.told("problem.reason", LONGEST_REASON));
        }
        keep(waiting(place).place(), What.DROPPED, by, reason.strip());
    }

    /// Takes back that it was dropped.
    ///
    /// @throws Conflict when it was not
    public void pickUp(Place place, String by) {
        find(place);
        handlings.change(
                place,
                handling -> {
                    if (!handling.isDropped()) {
                        throw new Conflict(WORDS.told("problem.not-dropped"));
                    }
                    return handling.with(new Deed(What.PICKED_UP, by, clock.instant(), null));
                });
    }

    private DeadLetter waiting(Place place) {
        Handled handled = find(place);
        if (handled.done()) {
            Deed last = handled.deeds().getLast();
            throw new Conflict(WORDS.told("problem.done", last.by()));
        }
        return handled.letter();
    }

    private void keep(Place place, What what, String by, @Nullable String reason) {
        handlings.change(
                place, handling -> handling.with(new Deed(what, by, clock.instant(), reason)));
    }

    /// Where there are dead letters of a topic just now; empty when there are none.
    Optional<Span> span(String topic) {
        return Optional.ofNullable(letters.spans().get(topic));
    }
}
