package io.howdidwedo.analyticsservice.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.analyticsservice.AnalyticsService;
import io.howdidwedo.analyticsservice.desk.Desks;
import io.howdidwedo.analyticsservice.desk.SavedView;
import io.howdidwedo.servicekit.page.Templates;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeskToolsTest {
    private static final UUID ID = UUID.fromString("7d2f6a6e-9a55-4d0c-8a1d-3f4f0f6f6b11");

    @Test
    void sayWhatThereIsToKeepWhereNothingIsKept() {
        assertThat(html(List.of(), List.of(), List.of()))
                .contains("No saved view yet", "Save view", "value=\"/dashboard?period=30-days\"")
                .contains("data-copies=\"/dashboard?period=30-days\"", "only what their own teams")
                .doesNotContain("Undo", "Remove");
    }

    @Test
    void leadToOnesOwnViewsAndToThoseOfOthers() {
        assertThat(
                        html(
                                List.of(view("Monday <1>", "/dashboard?period=30-days")),
                                List.of(new Desks.Shared(view("Theirs", "/dashboard"), "Ben")),
                                List.of()))
                .contains("<a href=\"/dashboard?period=30-days\" aria-current=\"true\">")
                .contains("<bdi>Monday &lt;1&gt;</bdi>", "/dashboard/mine/views/" + ID + "/remove")
                .contains("<bdi>Theirs</bdi></a> <span class=\"text-secondary\">by <bdi>Ben</bdi>");
    }

    @Test
    void bringBackWhatWasRemovedAMomentAgo() {
        assertThat(html(List.of(), List.of(), List.of(view("Monday", "/dashboard"))))
                .contains("Removed: <bdi>Monday</bdi>", "/dashboard/mine/views/" + ID + "/restore");
    }

    private static SavedView view(String name, String address) {
        return new SavedView(ID, name, address, List.of(), Instant.EPOCH);
    }

    private static String html(
            List<SavedView> own, List<Desks.Shared> shared, List<SavedView> regretted) {
        StringOutput output = new StringOutput();
        new Templates(AnalyticsService.class.getClassLoader(), "io.howdidwedo.analyticsservice")
                .content(
                        "desk/web/tools.jte",
                        Map.of(
                                "tools",
                                new DeskTools(
                                        "token",
                                        "/dashboard?period=30-days",
                                        own,
                                        shared,
                                        regretted)))
                .writeTo(output);
        return output.toString();
    }
}
