package io.howdidwedo.surveyservice.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.surveyservice.throttle.Throttle.Request;
import io.howdidwedo.surveyservice.throttle.Throttle.Turn;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final Instant BEGIN = Instant.parse("2026-01-01T09:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration LATEST = Duration.ofDays(30);
    private static final String ANA = "ana";

    private final SettableClock clock = new SettableClock(BEGIN);
    private final Throttle throttle = new Throttle(new CatalogueInMemory<>(), clock);
    private int transactions;

    private record Sent(String survey, Instant at) {}

    private record Due(Instant at, Request request) {}

    /// Transactions come by their rhythm; whoever has to wait looks again when they were told to.
    private List<Sent> liveThrough(List<Request> requests) {
        List<Sent> sent = new ArrayList<>();
        PriorityQueue<Due> due = new PriorityQueue<>(Comparator.comparing(Due::at));
        requests.forEach(request -> due.add(new Due(request.dueAt(), request)));
        while (!due.isEmpty()) {
            Due next = due.remove();
            clock.advance(Duration.between(clock.instant(), next.at()));
            switch (throttle.ask(ANA, next.request())) {
                case Turn.Now() -> sent.add(new Sent(next.request().survey(), next.at()));
                case Turn.Later(Instant until) -> due.add(new Due(until, next.request()));
                case Turn.Never() -> {}
            }
        }
        return sent;
    }

    private List<Request> every(Duration rhythm, int times, String survey, int priority) {
        return IntStream.range(0, times)
                .mapToObj(
                        i ->
                                request(
                                        survey,
                                        priority,
                                        BEGIN.plus(rhythm.multipliedBy(i)).plusSeconds(i)))
                .toList();
    }

    private Request request(String survey, int priority, Instant dueAt) {
        return new Request(
                new UUID(7, transactions++), survey, WEEK, priority, dueAt, dueAt.plus(LATEST));
    }

    /// Somebody turns out to be Ana, too: who was asked under one name is left in peace under both.
    @Test
    void whoIsOneWithAnotherIsLeftInPeaceByBothNames() {
        assertThat(throttle.ask("ann", request("visits", 1, BEGIN))).isEqualTo(new Turn.Now());

        throttle.oneWith("ann", ANA);

        assertThat(throttle.ask(ANA, request("orders", 1, BEGIN)))
                .isEqualTo(new Turn.Later(BEGIN.plus(WEEK)));
    }

    @Test
    void theLastTimeCountsOfTwoThatAreOne() {
        throttle.ask("ann", request("visits", 1, BEGIN));
        clock.advance(Duration.ofDays(2));
        throttle.ask(ANA, request("visits", 1, clock.instant()));

        throttle.oneWith("ann", ANA);
        throttle.oneWith("ann", ANA);

        assertThat(throttle.ask(ANA, request("orders", 1, clock.instant())))
                .isEqualTo(new Turn.Later(clock.instant().plus(WEEK)));
    }

    @Test
    void aRareSurveyIsNotStarvedByAFrequentOne() {
        List<Request> requests = new ArrayList<>(every(WEEK, 52, "weekly", 5));
        requests.addAll(every(Duration.ofDays(91), 4, "quarterly", 5));

        List<Sent> sent = liveThrough(requests);

        Map<String, Long> counts = counts(sent);
        assertThat(counts.get("quarterly")).isEqualTo(4);
        assertThat(counts.get("weekly")).isGreaterThan(40);
        assertAWeekBetween(sent);
    }

    @Test
    void ofDailyTransactionsOneAWeekIsAskedAbout() {
        List<Sent> sent = liveThrough(every(Duration.ofDays(1), 70, "daily", 5));

        assertThat(sent).hasSizeBetween(10, 15);
        assertAWeekBetween(sent);
    }

    @Test
    void theHigherPriorityGoesFirst() {
        List<Request> requests =
                List.of(
                        request("first", 5, BEGIN),
                        request("plain", 5, BEGIN.plusSeconds(60)),
                        request("urgent", 9, BEGIN.plusSeconds(120)));

        assertThat(liveThrough(requests))
                .extracting(Sent::survey)
                .containsExactly("first", "urgent", "plain");
    }

    @Test
    void theSameQuestionIsGivenItsTurnOnce() {
        Request request = request("one", 5, BEGIN);

        assertThat(throttle.ask(ANA, request)).isEqualTo(new Turn.Now());
        assertThat(throttle.ask(ANA, request)).isEqualTo(new Turn.Now());
        assertThat(throttle.ask(ANA, request("one", 5, BEGIN)))
                .isEqualTo(new Turn.Later(BEGIN.plus(WEEK)));
        assertThat(throttle.ask("ben", request("one", 5, BEGIN))).isEqualTo(new Turn.Now());
    }

    @Test
    void whatWouldBeTooLateIsNotAsked() {
        throttle.ask(ANA, request("one", 5, BEGIN));
        Request tooShort =
                new Request(new UUID(8, 8), "two", WEEK, 5, BEGIN, BEGIN.plus(Duration.ofDays(2)));

        assertThat(throttle.ask(ANA, tooShort)).isEqualTo(new Turn.Never());
    }

    private static void assertAWeekBetween(Collection<Sent> sent) {
        List<Instant> times = sent.stream().map(Sent::at).sorted().toList();
        for (int i = 1; i < times.size(); i++) {
            assertThat(Duration.between(times.get(i - 1), times.get(i)))
                    .isGreaterThanOrEqualTo(WEEK);
        }
    }

    private static Map<String, Long> counts(List<Sent> sent) {
        Map<String, Long> counts = new TreeMap<>();
        sent.forEach(asked -> counts.merge(asked.survey(), 1L, Long::sum));
        return counts;
    }
}
