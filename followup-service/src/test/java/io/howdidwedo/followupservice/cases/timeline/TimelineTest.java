package io.howdidwedo.followupservice.cases.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.cases.following.FollowingUps;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import io.howdidwedo.followupservice.cases.timeline.Timeline.Day;
import io.howdidwedo.followupservice.cases.timeline.TimelineEntry.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Everything of a customer in one list, the latest first.
class TimelineTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void theLatestIsInFrontUnderItsDay() {
        Case one = SomeCase.open(1, null, NOON);
        Case now = one.noted("Eva", "Ask the courier", List.of(), NOON.plus(Duration.ofHours(26)));

        assertThat(Timeline.of(now, List.of(), ZoneOffset.UTC).days())
                .extracting(Day::date)
                .containsExactly(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 20));
    }

    @Test
    void daysAreTheReaders() {
        Case one = SomeCase.open(1, null, Instant.parse("2026-11-20T23:30:00Z"));

        assertThat(Timeline.of(one, List.of(), ZoneId.of("Europe/Berlin")).days())
                .extracting(Day::date)
                .containsExactly(LocalDate.of(2026, 11, 21));
    }

    @Test
    void ofOtherCasesThereIsWhatConcernsTheCustomer() {
        Case earlier =
                SomeCase.of("c-1", 2, NOON.minus(Duration.ofDays(9)))
                        .assigned(new Person("ben", "Ben"), new Person("ben", "Ben"), NOON)
                        .replied("Ben", "We are sorry", NOON);
        Timeline timeline =
                Timeline.of(SomeCase.of("c-1", 1, NOON), List.of(earlier), ZoneOffset.UTC);

        assertThat(timeline.days().stream().flatMap(day -> day.entries().stream()))
                .filteredOn(entry -> entry.elsewhere() != null)
                .extracting(entry -> entry.happened().what().code())
                .containsExactly(HistoryCode.WROTE, HistoryCode.OPENED);
    }

    @Test
    void eachIsOfAKind() {
        Case one =
                SomeCase.open(1, null, NOON)
                        .noted("Eva", "Ask the courier", List.of(), NOON)
                        .promised(
                                "Eva",
                                "A new one",
                                NOON.plus(Duration.ofDays(2)),
                                FollowingUps.clockAt(NOON))
                        .replied("Eva", "We are sorry", NOON);

        assertThat(Timeline.of(one, List.of(), ZoneOffset.UTC).days().getFirst().entries())
                .extracting(TimelineEntry::kind)
                .containsExactly(Kind.MESSAGE, Kind.PROMISE, Kind.NOTE, Kind.CASE);
    }

    @Test
    void wordsThatWereErasedSaySo() {
        Case one =
                SomeCase.open(1, null, NOON)
                        .replied("Eva", "We are sorry", NOON)
                        .erased(NOON.plusSeconds(1), NOON.plusSeconds(2));

        assertThat(Timeline.of(one, List.of(), ZoneOffset.UTC).days().getFirst().entries())
                .filteredOn(TimelineEntry::erased)
                .extracting(entry -> entry.happened().what().code())
                .containsExactly(HistoryCode.WROTE);
    }
}
