package io.howdidwedo.analyticsservice.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.howdidwedo.access.Role;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Filters as people type them into the address, and as nobody should.
class HostileFiltersTest {
    private static final String LETTERS = "0129-+.,:/ TZabéß\u0000\"<>&%'";

    private final Random chance = new Random(20_261_129);

    @ParameterizedTest
    @CsvSource({
        // from, to, first instant, first instant after
        "2026-03, 2026-05, 2026-03-01T00:00:00Z, 2026-06-01T00:00:00Z",
        "2026-12, 2026-12, 2026-12-01T00:00:00Z, 2027-01-01T00:00:00Z",
        "2024-02, '', 2024-02-01T00:00:00Z, 2026-12-01T00:00:00Z",
        "'', 2026-05, , 2026-06-01T00:00:00Z",
        "2026-03-05, 2026-05-09, 2026-03-05T00:00:00Z, 2026-05-10T00:00:00Z",
        "2026-03-05, 2026-05, 2026-03-05T00:00:00Z, 2026-06-01T00:00:00Z",
        "'', '', 2025-12-01T00:00:00Z, 2026-12-01T00:00:00Z"
    })
    void takesWholeMonthsAndDaysInUtc(String from, String to, Instant first, Instant after) {
        FilterForm filters = read(Map.of("from", from, "to", to));

        assertThat(filters.problem()).isNull();
        assertThat(filters.slice().period()).isEqualTo(new Period(first, after));
    }

    @Test
    void comparesWithAsManyMonthsBefore() {
        assertThat(read(Map.of("from", "2026-01", "to", "2026-03")).before())
                .hasValueSatisfying(months -> assertThat(months).hasToString("2025-10 to 2025-12"));
        assertThat(read(Map.of("to", "2026-03")).before()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13",
                "2026-00",
                "26-01",
                "2026-1",
                "January",
                "2026-02-30",
                "2026-1-1",
                "2026",
                "-",
                "0"
            })
    void saysWhichMonthIsNoneAndLinksNowhereWithIt(String typed) {
        FilterForm filters = read(Map.of("from", typed, "to", "2026-05"));

        assertThat(filters.problem()).isNotNull();
        assertThat(filters.from()).isEqualTo(typed);
        assertThat(filters.slice().period().from()).isNull();
        assertThat(filters.at("/dashboard", Map.of())).doesNotContain("from=");
    }

    @Test
    void saysWhenTheLastMonthLiesBeforeTheFirst() {
        FilterForm filters = read(Map.of("from", "2026-05", "to", "2026-03"));

        assertThat(filters.problem()).isNotNull();
        assertThat(filters.before()).isEmpty();
    }

    /// Of years that no database and no calendar of ours reaches.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12",
                "-999999999-01",
                "+300000-01",
                "-5000-06",
                "9999-12",
                "0000-01",
                "0202-01"
            })
    void takesNoMonthFarFromAnythingForOne(String typed) {
        for (String field : List.of("from", "to")) {
            FilterForm filters = read(Map.of(field, typed));
            assertThat(filters.problem()).as("%s=%s", field, typed).isNotNull();
        }
    }

    @Test
    void standsWhateverIsTyped() {
        for (int at = 0; at < 3_000; at++) {
            Map<String, String> asked =
                    Map.of("from", typed(), "to", typed(), "supplier", typed(), "tier", typed());
            assertThatCode(
                            () -> {
                                FilterForm filters = read(asked);
                                filters.period();
                                filters.file("csat", "month");
                                filters.answers(Map.of("score", typed()));
                            })
                    .as("%s", asked)
                    .doesNotThrowAnyException();
        }
    }

    /// What a link of the page holds is what the page it leads to reads.
    @Test
    void readsItsOwnLinks() {
        for (int at = 0; at < 300; at++) {
            String tier = "tier " + (char) ('!' + chance.nextInt(90));
            if (tier.contains(",")) {
                continue;
            }
            FilterForm filters =
                    read(Map.of("from", "2026-01", "to", "2026-04", "tier", tier.strip()));
            FilterForm read = FilterForm.read(parameters(filters.at("/", Map.of())), CALLER, KNOWN);
            assertThat(read.slice()).isEqualTo(filters.slice());
        }
    }

    /// Whoever sees one team sees no other, whatever they ask for.
    @Test
    void neverReachesBeyondTheCallersTeams() {
        Caller limited = caller(Set.of("north"));
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        asked.add("supplier", "south");

        FilterForm filters = FilterForm.read(asked, limited, KNOWN);

        assertThat(filters.slice().only()).contains(Set.of("north"));
        assertThat(filters.slice().filters()).containsEntry(Dimension.SUPPLIER, List.of("south"));
    }

    private static MultiValueMap<String, String> parameters(String address) {
        return org.springframework.web.util.UriComponentsBuilder.fromUriString(address)
                .build(true)
                .getQueryParams()
                .entrySet()
                .stream()
                .collect(
                        LinkedMultiValueMap::new,
                        (all, each) ->
                                all.add(
                                        each.getKey(),
                                        java.net.URLDecoder.decode(
                                                each.getValue().getFirst().replace("+", "%2B"),
                                                java.nio.charset.StandardCharsets.UTF_8)),
                        LinkedMultiValueMap::addAll);
    }

    private String typed() {
        StringBuilder text = new StringBuilder();
        if (chance.nextInt(3) == 0) {
            text.append(chance.nextInt(3_000)).append('-').append(chance.nextInt(14));
        }
        int more = chance.nextInt(8);
        for (int at = 0; at < more; at++) {
            text.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static FilterForm read(Map<String, String> asked) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        asked.forEach(
                (name, value) -> {
                    if (!value.isEmpty()) {
                        parameters.add(name, value);
                    }
                });
        return FilterForm.read(parameters, CALLER, KNOWN);
    }

    private static final Caller CALLER = caller(Set.of("*"));

    private static Caller caller(Set<String> teams) {
        return SomeCaller.named("m-1", "Manager", Role.MANAGER, teams.toArray(String[]::new));
    }

    private static final Choices KNOWN =
            new Choices() {
                @Override
                public List<String> values(
                        Dimension dimension, Optional<Set<String>> only, int limit) {
                    return List.of("north", "south");
                }

                @Override
                public Optional<YearMonth> newest(Optional<Set<String>> only) {
                    return Optional.of(YearMonth.of(2026, 11));
                }

                @Override
                public Optional<LocalDate> newestDay(Optional<Set<String>> only, YearMonth month) {
                    return Optional.of(month.atDay(17));
                }

                @Override
                public NavigableMap<YearMonth, Long> answers(Optional<Set<String>> only) {
                    return new TreeMap<>();
                }
            };
}
