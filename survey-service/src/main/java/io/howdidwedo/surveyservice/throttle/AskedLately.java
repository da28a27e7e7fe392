package io.howdidwedo.surveyservice.throttle;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.surveyservice.throttle.Throttle.Request;
import io.howdidwedo.surveyservice.throttle.Throttle.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// When one person was asked, and which surveys wait to ask them. Of those that wait the highest
/// priority goes first; of equal ones that which has asked this person the longest ago, so that a
/// survey that asks often cannot starve one that asks rarely.
///
/// @param customer their id
/// @param asked the last time by each survey
/// @param waiting who looks again, and when
public record AskedLately(
        String customer, Map<String, Asked> asked, List<Waiting> waiting, Instant createdAt) {
    /// Who has not looked again so long after their time will not any more.
    private static final Duration GONE = Duration.ofHours(6);

    /// A question that was asked.
    public record Asked(UUID transactionId, Instant at) {}

    /// A request that waits until then.
    public record Waiting(Request request, Instant until) {}

    /// The next state, and whose turn it is.
    public record Step(AskedLately next, Turn turn) {}

    public AskedLately {
        asked = Map.copyOf(asked);
        waiting = List.copyOf(waiting);
    }

    /// The key under which this is kept.
    public static UUID keyOf(String customer) {
        return DerivedId.of("asked-lately", customer);
    }

    /// Of somebody whom nobody has asked.
    static AskedLately never(String customer, Instant now) {
        return new AskedLately(customer, Map.of(), List.of(), now);
    }

    /// Whether the survey may ask now; when it may, it has. Asking for the same once more changes
    /// nothing.
    Step ask(Request request, Instant now) {
        if (asked.values().stream()
                .anyMatch(earlier -> earlier.transactionId().equals(request.transactionId()))) {
            return new Step(this, new Turn.Now());
        }
        if (now.isAfter(request.notAfter())) {
            return new Step(without(request), new Turn.Never());
        }
        Instant free = freeFrom(request);
        if (now.isBefore(free)) {
            return later(request, free);
        }
        Request first = first(request, now);
        if (!first.equals(request)) {
            // The other one asks any moment now; then this one's rest begins.
            return later(request, now.plus(request.rest()));
        }
        return new Step(without(request).with(request, now), new Turn.Now());
    }

    /// What holds for somebody who was asked under another name, too.
    AskedLately and(AskedLately other) {
        Map<String, Asked> all = new HashMap<>(asked);
        other.asked.forEach(
                (survey, theirs) ->
                        all.merge(
                                survey,
                                theirs,
                                (one, two) -> two.at().isAfter(one.at()) ? two : one));
        List<Waiting> both = new ArrayList<>(waiting);
        other.waiting.stream().filter(one -> !both.contains(one)).forEach(both::add);
        return new AskedLately(customer, all, both, createdAt);
    }

    private Instant freeFrom(Request request) {
        return asked.values().stream()
                .map(earlier -> earlier.at().plus(request.rest()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /// Who goes first of this one and those who may ask now, too.
    private Request first(Request request, Instant now) {
        List<Request> rivals = new ArrayList<>(List.of(request));
        if (request.rest().isPositive()) {
            waiting.stream()
                    .filter(other -> other.until().isAfter(now.minus(GONE)))
                    .map(Waiting::request)
                    .filter(other -> !other.transactionId().equals(request.transactionId()))
                    .filter(
                            other ->
                                    !now.isBefore(freeFrom(other))
                                            && !now.isAfter(other.notAfter()))
                    .forEach(rivals::add);
        }
        return rivals.stream()
                .min(
                        Comparator.comparingInt(Request::priority)
                                .reversed()
                                .thenComparing(this::lastAskedBy)
                                .thenComparing(Request::dueAt)
                                .thenComparing(Request::transactionId))
                .orElse(request);
    }

    private Instant lastAskedBy(Request request) {
        @Nullable Asked last = asked.get(request.survey());
        return last == null ? Instant.MIN : last.at();
    }

    private Step later(Request request, Instant until) {
        if (until.isAfter(request.notAfter())) {
            return new Step(without(request), new Turn.Never());
        }
        List<Waiting> all = new ArrayList<>(without(request).waiting);
        all.add(new Waiting(request, until));
        return new Step(new AskedLately(customer, asked, all, createdAt), new Turn.Later(until));
    }

    private AskedLately without(Request request) {
        List<Waiting> others =
                waiting.stream()
                        .filter(
                                other ->
                                        !other.request()
                                                .transactionId()
                                                .equals(request.transactionId()))
                        .toList();
        return new AskedLately(customer, asked, others, createdAt);
    }

    private AskedLately with(Request request, Instant now) {
        Map<String, Asked> all = new HashMap<>(asked);
        all.put(request.survey(), new Asked(request.transactionId(), now));
        return new AskedLately(customer, all, waiting, createdAt);
    }
}
