package io.howdidwedo.analyticsservice.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.analyticsservice.AnalyticsService;
import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.Templates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class FilterRowTest {
    private static final Caller MANAGER = SomeCaller.named("m-1", "Manager", Role.MANAGER, "*");
    private static final YearMonth TOLD = YearMonth.of(2018, 10);

    @Test
    void saysWhichMonthsTheUsualOnesAre() {
        assertThat(form(Map.of()).period()).isEqualTo("The 12 months until October 2018");
        assertThat(form(Map.of("from", "2018-01", "to", "2018-03")).period())
                .isEqualTo("2018-01 to 2018-03");
    }

    /// A month that somebody chose is not answered with one before it.
    @Test
    void anOpenEndIsThatOfAllThereIs() {
        assertThat(form(Map.of("from", "2026-01")).to()).isEqualTo("2026-11");
        assertThat(form(Map.of("from", "2026-01")).problem()).isNull();
    }

    @Test
    void leadsToTheUsualSpansAndMarksTheOneShown() {
        assertThat(html(Map.of()))
                .contains("href=\"/dashboard?period=30-days\">30 days<")
                .contains("href=\"/dashboard?period=quarter\">Quarter<")
                .contains("href=\"/dashboard\" aria-current=\"true\">Year<")
                .contains("href=\"/dashboard?period=all\">All<")
                .doesNotContain("filter-chosen");
        assertThat(html(Map.of("period", "all"))).contains("aria-current=\"true\">All<");
    }

    @Test
    void whatIsChosenCanBeTakenAway() {
        assertThat(html(Map.of("from", "2018-01", "to", "2018-03", "supplier", "north")))
                .contains(
                        "<a class=\"filter-chip filter-chosen\" href=\"/dashboard?supplier=north\">")
                .contains("href=\"/dashboard?from=2018-01&amp;to=2018-03\">")
                .contains("Team: <bdi>north</bdi>")
                .contains("href=\"/dashboard?supplier=north&amp;period=30-days\"");
    }

    /// The days before the newest transaction, not a calendar month.
    @Test
    void thirtyDaysAreThirtyDays() {
        FilterForm form = form(Map.of("period", "30-days"));

        assertThat(form.period()).isEqualTo("The 30 days until 2018-10-17");
        assertThat(form.chosen().days())
                .contains(new Days(LocalDate.of(2018, 9, 18), LocalDate.of(2018, 10, 17)));
        assertThat(form.before())
                .contains(new Days(LocalDate.of(2018, 8, 19), LocalDate.of(2018, 9, 17)));
        assertThat(form.answers(Map.of()))
                .isEqualTo("/dashboard/answers?from=2018-09-18&to=2018-10-17");
        assertThat(form.lasting("/dashboard", Map.of())).isEqualTo("/dashboard?period=30-days");
    }

    /// Of a November without an answer on its last day.
    @Test
    void thirtyDaysAreNoMonthAlsoWhenTheyAreOne() {
        FilterForm form =
                FilterForm.read(
                        new LinkedMultiValueMap<>(Map.of("period", List.of("30-days"))),
                        MANAGER,
                        new Past() {
                            @Override
                            public NavigableMap<YearMonth, Long> answers(
                                    Optional<Set<String>> only) {
                                return new TreeMap<>(Map.of(YearMonth.of(2018, 11), 40L));
                            }

                            @Override
                            public Optional<LocalDate> newestDay(
                                    Optional<Set<String>> only, YearMonth month) {
                                return Optional.of(month.atEndOfMonth());
                            }
                        });

        assertThat(form.period()).isEqualTo("The 30 days until 2018-11-30");
        assertThat(form.before())
                .contains(new Days(LocalDate.of(2018, 10, 2), LocalDate.of(2018, 10, 31)));
    }

    @Test
    void comparesWithTheSameAYearBefore() {
        FilterForm form = form(Map.of("period", "quarter", "compare", "year"));

        assertThat(form.before())
                .hasValueSatisfying(days -> assertThat(days).hasToString("2017-08 to 2017-10"));
        assertThat(form.lasting("/dashboard", Map.of()))
                .isEqualTo("/dashboard?period=quarter&compare=year");
        assertThat(html(Map.of("period", "quarter", "compare", "year")))
                .contains(
                        "href=\"/dashboard?period=quarter\" aria-current=\"true\">vs a year before<");
        assertThat(html(Map.of("period", "all"))).doesNotContain("vs a year before");
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(form(Map.of("period", "decade")).problem()).contains("no period of that name");
        assertThat(form(Map.of("compare", "never")).problem()).contains("no such comparison");
    }

    @Test
    void anOwnPeriodIsByDay() {
        assertThat(html(Map.of("from", "2018-01-03", "to", "2018-03-31")))
                .contains("name=\"from\" type=\"date\" value=\"2018-01-03\"")
                .contains("name=\"to\" type=\"date\" value=\"2018-03-31\"")
                .contains("Period: <bdi>2018-01-03 to 2018-03-31</bdi>");
        assertThat(html(Map.of("period", "quarter")))
                .contains("name=\"from\" type=\"date\" value=\"\"")
                .contains("<input type=\"hidden\" name=\"period\" value=\"quarter\">");
    }

    private static FilterForm form(Map<String, String> asked) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        asked.forEach(parameters::add);
        return FilterForm.read(parameters, MANAGER, new Past());
    }

    private static String html(Map<String, String> asked) {
        StringOutput output = new StringOutput();
        new Templates(AnalyticsService.class.getClassLoader(), "io.howdidwedo.analyticsservice")
                .content(
                        "page/web/filter-row.jte",
                        Map.of("row", FilterRow.of(form(asked), "/dashboard").comparing()))
                .writeTo(output);
        return output.toString();
    }

    /// Answers of 2018, and a transaction of today.
    private static class Past implements Choices {
        @Override
        public List<String> values(Dimension dimension, Optional<Set<String>> only, int limit) {
            return dimension == Dimension.SUPPLIER ? List.of("north", "south") : List.of();
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
            return new TreeMap<>(Map.of(TOLD, 40L));
        }
    }
}
