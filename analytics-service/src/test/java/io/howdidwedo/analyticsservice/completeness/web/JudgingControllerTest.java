package io.howdidwedo.analyticsservice.completeness.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.analyticsservice.AnalyticsService;
import io.howdidwedo.analyticsservice.completeness.Completeness;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Templates;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

class JudgingControllerTest {
    private Completeness completeness = Completeness.WHOLE;
    private final JudgingController controller =
            new JudgingController(
                    () -> completeness,
                    new Templates(
                            AnalyticsService.class.getClassLoader(),
                            "io.howdidwedo.analyticsservice"));

    @Test
    void tellsHowMuchIsLeftAndIsAskedAgain() {
        completeness = new Completeness(8_000, 8_225, 225, false, null);

        ResponseEntity<Html> answer = controller.show();

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(text(answer)).contains("8,225 changes are still to be judged and counted");
    }

    @Test
    void aVerdictThatMayStillChangeIsNotTheEnd() {
        completeness = new Completeness(0, 8_225, 0, true, null);

        ResponseEntity<Html> answer = controller.show();

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(text(answer)).contains("may still change");
    }

    /// The page asks no more when it is told so.
    @Test
    void endsWhenAllOfItIsJudged() {
        ResponseEntity<Html> answer = controller.show();

        assertThat(answer.getStatusCode().value()).isEqualTo(286);
        assertThat(text(answer)).contains("All of it is judged").contains("href=\"/dashboard\"");
    }

    private static String text(ResponseEntity<Html> answer) {
        StringOutput text = new StringOutput();
        Objects.requireNonNull(answer.getBody()).content().writeTo(text);
        return text.toString();
    }
}
