package io.howdidwedo.analyticsservice.expectations.web;

import io.howdidwedo.analyticsservice.expectations.Expectations.AgreedExpectation;
import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Phrases;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.driver.Drivers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the page of expectations says.
record ExpectationsWords(Wording wording) {
    private static final Phrases PHRASES = Phrases.of(ExpectationsWords.class);

    /// A title or sentence that needs no figure.
    static String say(String meaning, Object... places) {
        return PHRASES.say(meaning, places);
    }

    /// How much more often this is so with one thing than with another, and whether chance alone
    /// may have made that.
    String moreOften(Metric metric, Change change, String with, String than) {
        if (!change.clearsChance()) {
            return PHRASES.say(
                    "more-often.unknown",
                    metric.title().toLowerCase(Locale.ROOT),
                    with,
                    than,
                    wording.within(change));
        }
        return PHRASES.say(
                change.value() < 0 ? "more-often.less" : "more-often.more",
                metric.title(),
                wording.scale(100 * Math.abs(change.value())),
                with,
                than,
                wording.within(change));
    }

    /// How often both sides of the agreement got what they require.
    String bothSides(FigureRow whole) {
        Figure winWin = whole.figure(Metric.WIN_WIN);
        return winWin.value() == null
                ? PHRASES.say("both-sides.unknown") + " " + Labels.note(winWin)
                : PHRASES.say(
                        "both-sides.win-win",
                        wording.withInterval(Metric.WIN_WIN, winWin),
                        wording.counted(winWin.n(), "answer"));
    }

    /// What is known of how much the overall answer goes with each expectation.
    String drivers(Drivers drivers) {
        return switch (drivers) {
            case Drivers.Weighed weighed ->
                    PHRASES.say(
                            "drivers.weighed",
                            wording.share(weighed.explained()),
                            wording.counted(weighed.answers(), "answer"));
            case Drivers.NotTold(Drivers.Reason reason) ->
                    switch (reason) {
                        case FEW_ANSWERS -> PHRASES.say("drivers.few-answers");
                        case ALL_ALIKE -> PHRASES.say("drivers.all-alike");
                        case INSEPARABLE -> PHRASES.say("drivers.inseparable");
                    };
        };
    }

    /// What kind of expectation it is.
    static String kind(AgreedExpectation agreed) {
        List<String> words = new ArrayList<>();
        if (agreed.mustBe()) {
            words.add(PHRASES.say("kind.must-be"));
        }
        words.add(agreed.need().toLowerCase(Locale.ROOT));
        words.add(PHRASES.say("kind.stage", agreed.stage().toLowerCase(Locale.ROOT)));
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
                    PHRASES.say(
                            "note.ceiling",
                            wording.value(Metric.CEILING, row.figure(Metric.CEILING))));
        }
        return String.join(" ", notes);
    }

    private static String rated(FigureRow row) {
        return row.figure(Metric.PERFORMANCE).n() == 0 && row.figure(Metric.PRIMARY_MET).n() > 0
                ? PHRASES.say("note.measured")
                : Labels.note(row.figure(Metric.PERFORMANCE));
    }
}
