package io.howdidwedo.analyticsservice.expectations.web;

import io.howdidwedo.analyticsservice.expectations.Expectations.AgreedExpectation;
import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.driver.Drivers;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the page of expectations says.
record ExpectationsWords(Wording wording) {
    private static final Phrases WORDS = Phrases.of(ExpectationsWords.class);

    /// A title or sentence that needs no figure.
    static String say(String meaning, Object... places) {
        return WORDS.say(meaning, places);
    }

    /// How much more often low scores are where a promise was broken, and whether chance alone may
    /// have made that.
    String lowScores(Change more) {
        if (!more.clearsChance()) {
            return WORDS.say("low-scores.unknown", wording.within(more));
        }
        return WORDS.say(
                more.value() < 0 ? "low-scores.less" : "low-scores.more",
                wording.scale(100 * Math.abs(more.value())),
                wording.within(more));
    }

    /// How often both sides of the agreement got what they require.
    String bothSides(FigureRow whole) {
        Figure winWin = whole.figure(Metric.WIN_WIN);
        return winWin.value() == null
                ? WORDS.say("both-sides.unknown") + " " + Labels.note(winWin)
                : WORDS.say(
                        "both-sides.win-win",
                        wording.withInterval(Metric.WIN_WIN, winWin),
                        wording.counted(winWin.n(), "answer"));
    }

    /// What is known of how much the overall answer goes with each expectation.
    String drivers(Drivers drivers) {
        return switch (drivers) {
            case Drivers.Weighed weighed ->
                    WORDS.say(
                            "drivers.weighed",
                            wording.share(weighed.explained()),
                            wording.counted(weighed.answers(), "answer"));
            case Drivers.NotTold(Drivers.Reason reason) ->
                    switch (reason) {
                        case FEW_ANSWERS -> WORDS.say("drivers.few-answers");
                        case ALL_ALIKE -> WORDS.say("drivers.all-alike");
                        case INSEPARABLE -> WORDS.say("drivers.inseparable");
                    };
        };
    }

    /// What kind of expectation it is.
    static String kind(AgreedExpectation agreed) {
        List<String> words = new ArrayList<>();
        if (agreed.mustBe()) {
            words.add(WORDS.say("kind.must-be"));
        }
        words.add(WORDS.say("kind." + agreed.need().toLowerCase(Locale.ROOT)));
        words.add(WORDS.say("kind." + agreed.stage().toLowerCase(Locale.ROOT)));
        return String.join(", ", words);
    }

    /// What was agreed; a dash when nothing was.
    String target(AgreedExpectation agreed) {
        Double lowest = agreed.lowestTarget();
        Double highest = agreed.highestTarget();
        if (lowest == null || highest == null) {
            return "–";
        }
        return lowest.equals(highest)
                ? wording.scale(lowest)
                : wording.fromTo(wording.scale(lowest), wording.scale(highest));
    }

    /// What the reader must know of an expectation's figures; empty when nothing.
    String note(FigureRow row) {
        List<String> notes = new ArrayList<>();
        String rated = rated(row);
        if (!rated.isEmpty()) {
            notes.add(rated);
        }
        @Nullable Double ceiling = row.figure(Metric.CEILING).value();
        if (ceiling != null && ceiling > 0) {
            notes.add(
                    WORDS.say(
                            "note.ceiling",
                            wording.value(Metric.CEILING, row.figure(Metric.CEILING))));
        }
        return String.join(" ", notes);
    }

    private static String rated(FigureRow row) {
        return row.figure(Metric.PERFORMANCE).n() == 0 && row.figure(Metric.PRIMARY_MET).n() > 0
                ? WORDS.say("note.measured")
                : Labels.note(row.figure(Metric.PERFORMANCE));
    }
}
