package io.howdidwedo.analyticsservice.fairness.web;

import io.howdidwedo.analyticsservice.fairness.Fairness;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.excellence.Bias;
import io.howdidwedo.analyticsservice.statistics.excellence.Excellence.Outcome;
import io.howdidwedo.servicekit.wording.Phrases;

/// What the page of fairness says.
record FairnessWords(Wording wording) {
    private static final Phrases WORDS = Phrases.of(FairnessWords.class);

    /// A title or sentence that needs no figure.
    static String say(String meaning, Object... places) {
        return WORDS.say(meaning, places);
    }

    /// How a segment is served beside the others.
    String beside(Bias.AgainstRest segment, Figure figure) {
        if (figure.customers() < Figure.FEWEST_CUSTOMERS) {
            return Labels.note(figure);
        }
        String place = WORDS.say(place(segment), margin());
        return segment.gap().filter(Bias.Gap::alongOfferings).isPresent()
                ? place + " " + WORDS.say("beside.along-offerings")
                : place;
    }

    private static String place(Bias.AgainstRest segment) {
        return switch (segment.outcome()) {
            case PASS -> "beside.same";
            case FAIL -> "beside.different";
            case NOT_SHOWN ->
                    segment.gap().filter(Bias.Gap::clearsChance).isPresent()
                            ? "beside.somewhat-different"
                            : "beside.unknown";
        };
    }

    /// How much higher a segment's share is than that of the others.
    FigureGrid.Cell gap(Bias.AgainstRest segment) {
        return segment.gap()
                .map(
                        gap ->
                                FigureGrid.Cell.of(
                                        wording.points(gap.value()),
                                        wording.points(gap.interval())))
                .orElse(FigureGrid.Cell.NONE);
    }

    /// What all comparisons of a metric together show.
    String overall(Bias bias) {
        return WORDS.say(overall(bias.overall()), margin());
    }

    private static String overall(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "overall.same";
            case FAIL -> "overall.different";
            case NOT_SHOWN -> "overall.not-shown";
        };
    }

    private String margin() {
        return wording.count(Math.round(100 * Fairness.MARGIN));
    }
}
