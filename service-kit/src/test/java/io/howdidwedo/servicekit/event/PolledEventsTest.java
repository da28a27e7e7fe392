package io.howdidwedo.servicekit.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.mongodb.MongoTimeoutException;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.servicekit.event.EventRecords.MalformedEvent;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.lane.RightOfWay;
import io.howdidwedo.servicekit.trace.CurrentTrace;
import io.howdidwedo.servicekit.trace.Traces;
import io.howdidwedo.servicekit.trace.TracesInTests;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.BatchListenerFailedException;

class PolledEventsTest {
    private final List<String> deadLetters = new ArrayList<>();
    private int rests;
    private int pauses;
    private long nanos;
    private final PolledEvents polled =
            new PolledEvents(
                    new EventRecords(JsonConfiguration.mapper(), "test"),
                    (record, why) -> deadLetters.add(record.offset() + ": " + why.getMessage()),
                    () -> rests++);
    private final List<List<String>> sets = new ArrayList<>();
    private final Set<String> failing = new HashSet<>();
    private final List<ConsumerRecord<String, byte[]>> poll = new ArrayList<>();

    @Test
    void aPollIsOneSet() {
        told("a", "1");
        told("b", "2");

        workOff();

        assertThat(sets).containsExactly(List.of("1", "2"));
    }

    @Test
    void thePastGivesWayToWhatHappensNow() {
        RightOfWay way = new RightOfWay(() -> ++nanos, _ -> pauses++);
        PolledEvents polled =
                new PolledEvents(
                        new EventRecords(JsonConfiguration.mapper(), "test"),
                        (_, _) -> {},
                        () -> {},
                        way,
                        Traces.OFF);

        polled.workOff(List.of(record(Lane.HISTORY)), _ -> "past", sets::add);
        assertThat(pauses).isZero();
        polled.workOff(List.of(record(Lane.LIVE)), _ -> "now", sets::add);
        assertThat(pauses).isZero();
        polled.workOff(List.of(record(Lane.HISTORY)), _ -> "past", sets::add);

        assertThat(pauses).isOne();
        assertThat(sets).containsExactly(List.of("past"), List.of("now"), List.of("past"));
    }

    /// Each record is a step of its own trace, and what follows from it goes on there.
    @Test
    void whatFollowsFromARecordIsOfItsTrace() {
        TracesInTests all = TracesInTests.all();
        PolledEvents traced =
                new PolledEvents(
                        new EventRecords(JsonConfiguration.mapper(), "test"),
                        (_, _) -> {},
                        () -> {},
                        RightOfWay.ofThisProcess(),
                        all.traces());
        List<String> places = new ArrayList<>();

        traced.workOff(
                List.of(inTrace("a", 1), inTrace("b", 2), record(Lane.LIVE)),
                _ -> "now",
                _ -> {
                    places.add(String.valueOf(CurrentTrace.now().of("a")));
                    places.add(String.valueOf(CurrentTrace.now().of("b")));
                    places.add(String.valueOf(CurrentTrace.now().of("key")));
                });

        assertThat(all.names()).containsOnly("process " + Topics.RESPONSES).hasSize(2);
        assertThat(places.get(0)).contains(TracesInTests.traceOf(TracesInTests.told(1)));
        assertThat(places.get(1)).contains(TracesInTests.traceOf(TracesInTests.told(2)));
        assertThat(places.get(2)).isEqualTo("null");
    }

    private static ConsumerRecord<String, byte[]> inTrace(String key, int trace) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(Topics.RESPONSES, 0, 0, key, new byte[0]);
        EventRecords.inTrace(record.headers(), TracesInTests.told(trace));
        return record;
    }

    private static ConsumerRecord<String, byte[]> record(Lane lane) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(Topics.RESPONSES, 0, 0, "key", new byte[0]);
        if (lane == Lane.HISTORY) {
            record.headers().add("ce_lane", "history".getBytes(UTF_8));
        }
        return record;
    }

    @Test
    void nothingToDoIsNotDone() {
        told("a", "nothing");

        workOff();

        assertThat(sets).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodIsSetAsideAndTheOthersGoOn() {
        told("a", "1");
        told("a", "malformed");
        told("a", "3");

        workOff();

        assertThat(sets).containsExactly(List.of("1", "3"));
        assertThat(deadLetters).containsExactly("1: no word");
    }

    @Test
    void oneThatFailsIsTriedAgainAndHoldsUpOnlyWhatIsBehindItWithItsKey() {
        told("a", "1");
        told("b", "bad");
        told("b", "after it");
        told("c", "4");
        failing.add("bad");

        assertThatThrownBy(this::workOff)
                .asInstanceOf(type(BatchListenerFailedException.class))
                .satisfies(failure -> assertThat(failure.getRecord().offset()).isEqualTo(1))
                .satisfies(failure -> assertThat(failure).hasCauseInstanceOf(Wrong.class));

        assertThat(sets)
                .containsExactly(
                        List.of("1", "bad", "after it", "4"),
                        List.of("1"),
                        List.of("bad"),
                        List.of("4"));
    }

    @Test
    void whatFailsOnlyBesideOthersIsDone() {
        told("a", "1");
        told("b", "2");
        failing.add("1, 2");

        workOff();

        assertThat(sets).containsExactly(List.of("1", "2"), List.of("1"), List.of("2"));
    }

    @Test
    void whatTheWorkFindsMalformedIsSetAside() {
        told("a", "1");
        told("a", "refused");

        workOff();

        assertThat(deadLetters).containsExactly("1: refused");
    }

    @Test
    void whileTheDatabaseIsAwayTheWholeSetWaits() {
        told("a", "1");
        told("b", "away");
        failing.add("1, away");

        assertThatThrownBy(this::workOff)
                .asInstanceOf(type(BatchListenerFailedException.class))
                .satisfies(failure -> assertThat(failure.getRecord().offset()).isZero());

        assertThat(sets).hasSize(1);
    }

    @Test
    void whatCannotBeSetAsideNowIsTriedAgain() {
        told("a", "1");
        told("a", "malformed");
        PolledEvents withoutBroker =
                new PolledEvents(
                        new EventRecords(JsonConfiguration.mapper(), "test"),
                        (record, why) -> {
                            throw new Wrong();
                        },
                        () -> {});

        assertThatThrownBy(() -> withoutBroker.workOff(poll, PolledEventsTest::word, this::on))
                .asInstanceOf(type(BatchListenerFailedException.class))
                .satisfies(failure -> assertThat(failure.getRecord().offset()).isEqualTo(1));
    }

    /// What came is done before; what comes meanwhile makes a set.
    @Test
    void restsAfterLittle() {
        told("a", "1");

        polled.workOff(
                poll,
                PolledEventsTest::word,
                set -> {
                    assertThat(rests).isZero();
                    on(set);
                });

        assertThat(sets).hasSize(1);
        assertThat(rests).isOne();
    }

    @Test
    void goesOnAtOnceWhereMuchComes() {
        for (int i = 0; i < PolledEvents.ENOUGH; i++) {
            told("a", "1");
        }

        workOff();

        assertThat(rests).isZero();
    }

    /// It is tried again when the one who tries it says.
    @Test
    void doesNotRestOnWhatFailed() {
        told("a", "bad");
        failing.add("bad");

        assertThatThrownBy(this::workOff).isInstanceOf(BatchListenerFailedException.class);

        assertThat(rests).isZero();
    }

    private void told(String key, String word) {
        poll.add(new ConsumerRecord<>("topic", 0, poll.size(), key, word.getBytes(UTF_8)));
    }

    private void workOff() {
        polled.workOff(poll, PolledEventsTest::word, this::on);
    }

    private static String word(ConsumerRecord<String, byte[]> record) {
        return switch (new String(record.value(), UTF_8)) {
            case "malformed" -> throw new MalformedEvent("no word");
            case "nothing" -> null;
            case String word -> word;
        };
    }

    private void on(List<String> set) {
        sets.add(set);
        String all = String.join(", ", set);
        if (failing.contains(all) || set.stream().anyMatch(failing::contains)) {
            throw all.contains("away") ? new MongoTimeoutException("nobody there") : new Wrong();
        }
        if (set.contains("refused")) {
            throw new MalformedEvent("refused");
        }
    }

    private static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
