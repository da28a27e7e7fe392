package io.howdidwedo.analyticsservice.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.analyticsservice.AnalyticsService;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.contracts.team.TeamsOrdered;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.naming.Names;
import io.howdidwedo.servicekit.page.Templates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class FilterFormTest {
    private static final Caller MANAGER = SomeCaller.named("m-1", "Manager", Role.MANAGER, "*");

    @Test
    void listsAFewToChooseFrom() {
        assertThat(html(500, ""))
                .contains("<select class=\"form-select\" id=\"supplier\"", ">team-0500<")
                .doesNotContain("datalist");
    }

    @Test
    void teamsStandInTheOrderSomebodyPutThemIn() {
        Names names = Names.ofThisProcess();
        names.learn(new TeamsOrdered(1, List.of("team-0003", "team-0001")));
        try {
            assertThat(html(4, ""))
                    .containsSubsequence(
                            ">team-0003<", ">team-0001<", ">team-0002<", ">team-0004<");
        } finally {
            names.learn(new TeamsOrdered(2, List.of()));
        }
        assertThat(html(2, "")).containsSubsequence(">team-0001<", ">team-0002<");
    }

    /// A list that ended silently at 500 of 1,602 teams.
    @Test
    void suggestsEachOfMany() {
        assertThat(html(1_602, "team-1602"))
                .contains(
                        "<datalist id=\"supplier-options\">",
                        "<option value=\"team-0001\"></option>",
                        "<option value=\"team-1602\"></option>",
                        "value=\"team-1602\"",
                        "One of 1,602: type some of it")
                .doesNotContain("<select class=\"form-select\" id=\"supplier\"");
    }

    @Test
    void saysWhenThereAreMoreThanItSuggests() {
        assertThat(html(5_001, ""))
                .contains("More than 5,000: the first are suggested, any other can be typed");
    }

    /// A page that is narrowed to something never looks as if it were not.
    @Test
    void showsWhatIsChosenAlsoWhenItIsNotKnown() {
        assertThat(html(3, "team-gone"))
                .contains("<option value=\"team-gone\" selected>team-gone</option>");
    }

    private static String html(int teams, String chosen) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        if (!chosen.isEmpty()) {
            asked.add("supplier", chosen);
        }
        FilterForm filters = FilterForm.read(asked, MANAGER, new Teams(teams));
        StringOutput output = new StringOutput();
        new Templates(AnalyticsService.class.getClassLoader(), "io.howdidwedo.analyticsservice")
                .content("page/web/filters.jte", Map.of("filters", filters, "action", "/dashboard"))
                .writeTo(output);
        return output.toString();
    }

    private record Teams(int count) implements Choices {
        @Override
        public List<String> values(Dimension dimension, Optional<Set<String>> only, int limit) {
            return dimension == Dimension.SUPPLIER
                    ? IntStream.rangeClosed(1, Math.min(count, limit))
                            .mapToObj("team-%04d"::formatted)
                            .toList()
                    : List.of();
        }

        @Override
        public Optional<YearMonth> newest(Optional<Set<String>> only) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> newestDay(Optional<Set<String>> only, YearMonth month) {
            return Optional.of(month.atDay(17));
        }

        @Override
        public NavigableMap<YearMonth, Long> answers(Optional<Set<String>> only) {
            return new TreeMap<>();
        }
    }
}
