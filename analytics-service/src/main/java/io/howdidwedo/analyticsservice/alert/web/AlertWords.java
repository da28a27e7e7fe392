package io.howdidwedo.analyticsservice.alert.web;

import io.howdidwedo.analyticsservice.alert.Alert;
import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.alert.Watch;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Phrases;
import io.howdidwedo.analyticsservice.page.web.Wording;
import java.util.Locale;

/// What the page of alerts says.
record AlertWords(Wording wording) {
    private static final Phrases PHRASES = Phrases.of(AlertWords.class);

    /// A title or sentence that needs no figure.
    static String say(String meaning, Object... places) {
        return PHRASES.say(meaning, places);
    }

    /// What a watch looks at.
    static String about(Watch watch) {
        return PHRASES.say(
                watch.eachTeam() ? "about.each-team" : "about",
                watch.watched().title(),
                Labels.part(watch.part()),
                watch.baseline().toString());
    }

    /// What a watch holds months against.
    String expecting(MonthsAgainstChance months, Watch watch) {
        return months.expected()
                .map(
                        expected ->
                                PHRASES.say(
                                        "expected",
                                        watch.baseline().toString(),
                                        wording.share(expected),
                                        Labels.counted(watch.watched()).toLowerCase(Locale.ROOT)))
                .orElseGet(() -> PHRASES.say("nothing-expected", watch.baseline().toString()));
    }

    /// What people were told.
    String alert(Watch watch, Alert alert) {
        return PHRASES.say(
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
            case WORSE -> PHRASES.say("alert.worse");
            case BETTER -> PHRASES.say("alert.better");
            case DRIFT -> PHRASES.say("alert.drift");
        };
    }
}
