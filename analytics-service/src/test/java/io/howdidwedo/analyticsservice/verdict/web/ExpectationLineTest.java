package io.howdidwedo.analyticsservice.verdict.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.analyticsservice.AnalyticsService;
import io.howdidwedo.analyticsservice.agreement.SomeRequirement;
import io.howdidwedo.analyticsservice.usual.Learned;
import io.howdidwedo.analyticsservice.verdict.TellingExpectations.ExpectedNow;
import io.howdidwedo.analyticsservice.verdict.TellingExpectations.ExpectedNow.Expectation;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.verdict.VerdictChanged.Basis;
import io.howdidwedo.contracts.verdict.VerdictChanged.Usual;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExpectationLineTest {
    private static final Requirement ON_TIME =
            SomeRequirement.onTime(Map.of("en", "On time <now>", "de", "Pünktlich"), 4);

    @Test
    void tellsWhatIsExpectedWithItsBandOfDoubt() {
        ExpectationLine line =
                line(Locale.ENGLISH, 80, 5, OptionalDouble.of(75), OptionalDouble.of(100));

        assertThat(line.sentence())
                .isEqualTo(
                        "expects about 80 of 100 (70 to 90), promised 75, got 100 the last time");
        assertThat(line.band()).isNotNull();
    }

    @Test
    void theBandStaysOnTheScale() {
        ExpectationLine line =
                line(Locale.ENGLISH, 98, 30, OptionalDouble.empty(), OptionalDouble.empty());

        assertThat(line.sentence()).isEqualTo("expects about 98 of 100 (39 to 100)");
    }

    @Test
    void whatRestsOnNothingIsNotDrawn() {
        ExpectationLine line =
                ExpectationLine.of(
                        new Expectation(
                                ON_TIME,
                                learned(50, 20, Basis.NONE),
                                OptionalDouble.empty(),
                                OptionalDouble.empty()),
                        Locale.ENGLISH);

        assertThat(line.band()).isNull();
        assertThat(line.sentence()).isEqualTo("Too little is known yet to say.");
    }

    @Test
    void isToldInTheReadersLanguage() {
        ExpectationLine line =
                Phrases.speaking(
                        Locale.GERMAN,
                        () ->
                                line(
                                        Locale.GERMAN,
                                        80,
                                        5,
                                        OptionalDouble.empty(),
                                        OptionalDouble.of(100)));

        assertThat(line.name()).isEqualTo("Pünktlich");
        assertThat(line.sentence())
                .isEqualTo("erwartet etwa 80 von 100 (70 bis 90), bekam zuletzt 100");
    }

    @Test
    void thePageShowsEachRelationshipWithItsPicture() {
        RelationshipPanel panel =
                RelationshipPanel.of(
                        new ExpectedNow(
                                new UUID(0, 1),
                                "north-branch",
                                "home-delivery",
                                2,
                                List.of(
                                        new Expectation(
                                                ON_TIME,
                                                learned(80, 5, Basis.LEARNED),
                                                OptionalDouble.of(75),
                                                OptionalDouble.of(100)))),
                        Locale.ENGLISH);

        assertThat(html(new ExpectedPage(List.of(panel))))
                .contains("north-branch", "rests on 2 experiences of theirs", "<svg")
                .contains("On time &lt;now&gt;")
                .contains("<circle cx=\"154.0\"");
        assertThat(html(new ExpectedPage(List.of()))).contains("Nothing is compared");
    }

    private static String html(ExpectedPage page) {
        StringOutput html = new StringOutput();
        new Templates(AnalyticsService.class.getClassLoader(), "io.howdidwedo.analyticsservice")
                .content("verdict/web/expected.jte", page)
                .writeTo(html);
        return html.toString();
    }

    private static ExpectationLine line(
            Locale reader, double mean, double sd, OptionalDouble promised, OptionalDouble latest) {
        return ExpectationLine.of(
                new Expectation(ON_TIME, learned(mean, sd, Basis.LEARNED), promised, latest),
                reader);
    }

    private static Learned learned(double mean, double sd, Basis basis) {
        return new Learned(mean, sd, 2, 2, basis, new Usual(50, 2, 20, 100));
    }
}
