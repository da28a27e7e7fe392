package io.howdidwedo.surveyservice.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MadeUpYearTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 29);
    private static final List<MadeUpVisit> VISITS = new MadeUpYear("made-up-1", UNTIL).visits();

    @Test
    void isTheSameForTheSameDay() {
        assertThat(new MadeUpYear("made-up-1", UNTIL).rows())
                .isEqualTo(new MadeUpYear("made-up-1", UNTIL).rows());
    }

    @Test
    void hasAYearThatEndsOnItsLastDay() {
        assertThat(VISITS).hasSize(MadeUpYear.TRANSACTIONS);
        assertThat(VISITS)
                .allSatisfy(
                        visit -> {
                            assertThat(visit.day()).isAfter(UNTIL.minusDays(365));
                            assertThat(instant(visit, "occurredAt"))
                                    .isBefore(instant(visit, "answeredAt"));
                            assertThat(instant(visit, "answeredAt"))
                                    .isBefore(Instant.parse("2026-11-30T00:00:00Z"));
                        });
        assertThat(VISITS.getLast().day()).isAfter(UNTIL.minusDays(3));
        assertThat(of("id")).hasSize(MadeUpYear.TRANSACTIONS);
    }

    @Test
    void hasSeveralOfEverythingAndCustomersWhoComeAgain() {
        assertThat(of("supplier")).hasSize(MadeUpTeam.values().length);
        assertThat(of("offering")).hasSize(MadeUpOffering.values().length);
        assertThat(of("customer.language")).containsExactlyInAnyOrder("en", "de", "fr", "es", "pt");
        assertThat(of("customer.tier")).containsExactlyInAnyOrder("gold", "silver", "standard");
        assertThat(of("contactPoint")).containsExactlyInAnyOrder("web", "phone", "shop");
        assertThat(of("customer.id")).hasSizeBetween(400, 700);
        assertThat(of("comment")).hasSizeGreaterThan(80);
    }

    /// Nobody can be written to who does not exist.
    @Test
    void nobodyHasAnAddress() {
        assertThat(MadeUpVisit.HEADINGS)
                .doesNotContain("customer.email", "customer.phone", "customer.chat");
        assertThat(VISITS)
                .flatExtracting(visit -> visit.fields().values())
                .noneMatch(value -> value.contains("@"));
    }

    @Test
    void hasSeasons() {
        long december = count(visit -> visit.day().getMonth() == Month.DECEMBER);
        long february = count(visit -> visit.day().getMonth() == Month.FEBRUARY);
        long august = count(visit -> visit.day().getMonth() == Month.AUGUST);

        assertThat(december).isGreaterThan(august * 3 / 2).isGreaterThan(february * 3 / 2);
    }

    @Test
    void oneTeamGetsWorseForTwoMonthsAndRecovers() {
        Predicate<MadeUpVisit> bad = visit -> visit.team().isBad(visit.day(), UNTIL);
        Predicate<MadeUpVisit> theirs = visit -> visit.team() == MadeUpTeam.NORTH_BRIDGE;

        assertThat(count(bad)).isGreaterThan(40);
        assertThat(overall(bad)).isLessThan(overall(theirs.and(bad.negate())) - 0.8);
        assertThat(overall(theirs.and(visit -> visit.day().isAfter(UNTIL.minusDays(70)))))
                .isGreaterThan(4);
        assertThat(late(bad)).isGreaterThan(3 * late(theirs.negate()));
    }

    @Test
    void whatIsWrittenFitsWhatIsRated() {
        MadeUpWords words = new MadeUpWords();
        for (MadeUpVisit visit : VISITS) {
            String comment = visit.fields().get("comment");
            String language = Objects.requireNonNull(visit.fields().get("customer.language"));
            if (comment != null) {
                boolean low = Integer.parseInt(field(visit, "overall")) <= 2;
                assertThat(words.all(language, "delighted").contains(comment) && low).isFalse();
                assertThat(words.all(language, "bad").contains(comment) && !low).isFalse();
            }
        }
    }

    private static Set<String> of(String field) {
        return VISITS.stream()
                .map(visit -> visit.fields().get(field))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String field(MadeUpVisit visit, String field) {
        return Objects.requireNonNull(visit.fields().get(field), field);
    }

    private static Instant instant(MadeUpVisit visit, String field) {
        return Instant.parse(field(visit, field));
    }

    private static long count(Predicate<MadeUpVisit> which) {
        return VISITS.stream().filter(which).count();
    }

    private static double overall(Predicate<MadeUpVisit> which) {
        return VISITS.stream()
                .filter(which)
                .mapToInt(visit -> Integer.parseInt(field(visit, "overall")))
                .average()
                .orElseThrow();
    }

    private static double late(Predicate<MadeUpVisit> which) {
        return VISITS.stream()
                .filter(which)
                .filter(visit -> visit.fields().containsKey("facts.promisedBy"))
                .mapToInt(
                        visit ->
                                LocalDate.parse(field(visit, "facts.promisedBy"))
                                                .isBefore(visit.day())
                                        ? 1
                                        : 0)
                .average()
                .orElseThrow();
    }
}
