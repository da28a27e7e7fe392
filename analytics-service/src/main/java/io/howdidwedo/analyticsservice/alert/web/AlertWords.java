package io.howdidwedo.analyticsservice.alert.web;

import io.howdidwedo.analyticsservice.alert.Alert;
import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.alert.Watch;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.servicekit.wording.Phrases;

/// What the page of alerts says.
record AlertWords(Wording wording) {
    private static final Phrases WORDS = Phrases.of(AlertWords.class);

    /// A title or sentence that needs no figure.
    static String say(String meaning, Object... places) {
        return WORDS.say(meaning, places);
    }

    /// What a watch looks at.
    static String about(Watch watch) {
        return WORDS.say(
                watch.eachTeam() ? "about.each-team" : "about",
                watch.watched().title(),
                Labels.part(watch.part()),
                Labels.months(watch.baseline()));
    }

    /// What a watch holds months against.
    String expecting(MonthsAgainstChance months, Watch watch) {
        return months.expected()
                .map(
                        expected ->
                                WORDS.say(
                                        "expected",
                                        Labels.months(watch.baseline()),
                                        wording.share(expected),
                                        Labels.countedWithin(watch.watched())))
                .orElseGet(() -> WORDS.say("nothing-expected", Labels.months(watch.baseline())));
    }

    /// What people were told.
    String alert(Watch watch, Alert alert) {
        return WORDS.say(
                "alert",
                alert.team() == null ? alert.month() : alert.month() + ", " + alert.team(),
                wording.share(alert.share()),
                kind(alert),
                wording.share(alert.low()),
                wording.share(alert.high()),
                wording.day(alert.raisedAt()));
    }

    private static String kind(Alert alert) {
        return switch (alert.kind()) {
            case WORSE -> WORDS.say("alert.worse");
            case BETTER -> WORDS.say("alert.better");
            case DRIFT -> WORDS.say("alert.drift");
        };
    }
}
