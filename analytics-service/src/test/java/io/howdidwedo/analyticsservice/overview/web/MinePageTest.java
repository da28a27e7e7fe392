package io.howdidwedo.analyticsservice.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.analyticsservice.AnalyticsService;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.Panel;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MinePageTest {
    private static final Panel TREND =
            new Panel(
                    "trend-1",
                    "Satisfaction by day",
                    "What it tells.",
                    "{}",
                    new FigureGrid("Satisfaction by day", "Day", "Answers", List.of(), List.of()),
                    "/api/figures",
                    14);

    @Test
    void saysHowToPinWhereNothingIs() {
        assertThat(html(List.of(), List.of())).contains("Nothing pinned yet", "Pin to my page");
    }

    @Test
    void speaksTheReadersLanguage() {
        assertThat(
                        Phrases.speaking(
                                Locale.GERMAN,
                                () -> html(List.of(item("1", TREND, true, true)), List.of())))
                .contains("Meine Seite", ">Entfernen<", "Daten anzeigen", "CSV für Excel")
                .doesNotContain("Show data", "Remove");
        assertThat(Phrases.speaking(Locale.GERMAN, () -> html(List.of(), List.of())))
                .contains("Noch nichts angeheftet", "„An meine Seite heften“");
    }

    @Test
    void movesWhatCanBeMoved() {
        String html =
                html(
                        List.of(
                                item("1", TREND, true, false),
                                item("2", TREND.as("trend-2"), false, true)),
                        List.of());

        assertThat(html)
                .contains("formaction=\"/dashboard/mine/pins/1/down\"")
                .contains("formaction=\"/dashboard/mine/pins/2/up\"")
                .doesNotContain("pins/1/up", "pins/2/down")
                .contains("data-chart=\"chart-trend-1\"", "data-chart=\"chart-trend-2\"")
                .contains("<a href=\"/dashboard?period=30-days\">The 30 days until 2026-03-10</a>");
    }

    @Test
    void saysWhatCannotBeShownAnyMoreAndBringsBackWhatWasRemoved() {
        assertThat(
                        html(
                                List.of(item("1", null, true, true)),
                                List.of(
                                        new MinePage.Gone(
                                                "/dashboard/mine/pins/9", "Promises kept"))))
                .contains("Trend: there is nothing to show.")
                .contains("Removed: Promises kept", "action=\"/dashboard/mine/pins/9/restore\"");
    }

    private static MinePage.Item item(
            String id, @Nullable Panel panel, boolean first, boolean last) {
        return new MinePage.Item(
                id,
                "/dashboard/mine/pins/" + id,
                "Trend",
                "The 30 days until 2026-03-10",
                "/dashboard?period=30-days",
                null,
                panel,
                first,
                last);
    }

    private static String html(List<MinePage.Item> items, List<MinePage.Gone> gone) {
        StringOutput output = new StringOutput();
        new Templates(AnalyticsService.class.getClassLoader(), "io.howdidwedo.analyticsservice")
                .content("overview/web/mine.jte", new MinePage("token", items, gone))
                .writeTo(output);
        return output.toString();
    }
}
