package io.howdidwedo.surveyservice.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.surveyservice.throttle.Throttle.Request;
import io.howdidwedo.surveyservice.throttle.Throttle.Turn;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever surveys ask one person about, however they rest and whichever goes first: some things
/// always hold.
class ThrottleLawsTest {
    private static final Instant BEGIN = Instant.parse("2026-01-01T09:00:00Z");
    private static final String[] SURVEYS = {"delivery", "repair", "yearly", "shop"};
    private static final int REQUESTS = 120;

    private final SettableClock clock = new SettableClock(BEGIN);
    private final Throttle throttle = new Throttle(new CatalogueInMemory<>(), clock);
    private final List<Asked> asked = new ArrayList<>();
    private final Set<UUID> left = new HashSet<>();

    private record Asked(Request request, Instant at) {}

    private record Due(Instant at, Request request) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void peopleAreLeftInPeaceAndEachRequestHasItsEnd(long seed) {
        List<Request> requests = requests(new Random(seed));

        live(requests);

        assertThat(asked.size() + left.size()).isEqualTo(requests.size());
        for (int i = 0; i < asked.size(); i++) {
            Asked now = asked.get(i);
            assertThat(now.at)
                    .isAfterOrEqualTo(now.request.dueAt())
                    .isBeforeOrEqualTo(now.request.notAfter());
            for (Asked earlier : asked.subList(0, i)) {
                boolean stillKnown =
                        asked.subList(0, i).stream()
                                .filter(a -> a.request.survey().equals(earlier.request.survey()))
                                .toList()
                                .getLast()
                                .equals(earlier);
                assertThat(Duration.between(earlier.at, now.at))
                        .as("%s after %s", now, earlier)
                        .matches(
                                rest -> !stillKnown || rest.compareTo(now.request.rest()) >= 0,
                                "the rest of the survey");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void theSameLifeGoesTheSameWay(long seed) {
        List<Request> requests = requests(new Random(seed));
        live(requests);
        List<Asked> once = List.copyOf(asked);

        ThrottleLawsTest again = new ThrottleLawsTest();
        again.live(requests);

        assertThat(again.asked).isEqualTo(once);
    }

    /// Who need not be left in peace is asked when they are due.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void withoutARestNobodyWaits(long seed) {
        List<Request> requests =
                requests(new Random(seed)).stream()
                        .map(
                                wanted ->
                                        new Request(
                                                wanted.transactionId(),
                                                wanted.survey(),
                                                Duration.ZERO,
                                                wanted.priority(),
                                                wanted.dueAt(),
                                                wanted.notAfter()))
                        .toList();

        live(requests);

        assertThat(asked).hasSameSizeAs(requests);
        assertThat(asked).allMatch(turn -> turn.at.equals(turn.request.dueAt()));
    }

    private static List<Request> requests(Random chance) {
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            int survey = chance.nextInt(SURVEYS.length);
            Instant dueAt = BEGIN.plusSeconds(chance.nextInt(90 * 24 * 3600));
            requests.add(
                    new Request(
                            new UUID(chance.nextLong(), i),
                            SURVEYS[survey],
                            Duration.ofDays(survey * 3L),
                            1 + chance.nextInt(9),
                            dueAt,
                            dueAt.plus(Duration.ofHours(chance.nextInt(24 * 40)))));
        }
        return requests;
    }

    /// Each looks at its time, and again when it was told to: always later.
    private void live(List<Request> requests) {
        PriorityQueue<Due> due =
                new PriorityQueue<>(
                        Comparator.comparing(Due::at)
                                .thenComparing(next -> next.request.transactionId()));
        requests.forEach(request -> due.add(new Due(request.dueAt(), request)));
        while (!due.isEmpty()) {
            Due next = due.remove();
            clock.set(next.at);
            switch (throttle.ask("ana", next.request)) {
                case Turn.Now() -> asked.add(new Asked(next.request, next.at));
                case Turn.Later(Instant until) -> {
                    assertThat(until).isAfter(next.at).isBeforeOrEqualTo(next.request.notAfter());
                    due.add(new Due(until, next.request));
                }
                case Turn.Never() -> assertThat(left.add(next.request.transactionId())).isTrue();
            }
        }
    }
}
