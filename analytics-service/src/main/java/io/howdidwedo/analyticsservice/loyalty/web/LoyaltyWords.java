package io.howdidwedo.analyticsservice.loyalty.web;

import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.loyalty.Lapsing.Lapsed;
import io.howdidwedo.analyticsservice.loyalty.Lapsing.Turnover;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the page of loyalty says.
record LoyaltyWords(Wording wording) {
    private static final Phrases WORDS = Phrases.of(LoyaltyWords.class);

    /// A title or sentence that needs no figure.
    static String say(String meaning, Object... places) {
        return WORDS.say(meaning, places);
    }

    /// How much more of the dissatisfied come again than of all others.
    String comingAgain(Optional<Change> dissatisfied) {
        return dissatisfied
                .map(this::comingAgain)
                .orElseGet(() -> WORDS.say("coming-again.too-few"));
    }

    private String comingAgain(Change change) {
        if (!change.clearsChance()) {
            return WORDS.say("coming-again.unknown", wording.within(change));
        }
        return WORDS.say(
                change.value() < 0 ? "coming-again.fewer" : "coming-again.more",
                wording.scale(100 * Math.abs(change.value())),
                wording.within(change));
    }

    /// How many relationships have fallen silent, the dissatisfied beside the others.
    List<String> lapsed(Lapsed lapsed) {
        return Stream.of(
                        lapsed(WORDS.say("lapsed.dissatisfied"), lapsed.dissatisfied()),
                        lapsed(WORDS.say("lapsed.others"), lapsed.others()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> lapsed(String whose, Clusters relationships) {
        if (relationships.answers() < Figure.FEWEST_CUSTOMERS) {
            return Optional.empty();
        }
        return Optional.of(
                WORDS.say(
                        relationships.hits() == 1 ? "lapsed.one" : "lapsed.many",
                        wording.counted(relationships.answers(), "relationship"),
                        whose,
                        wording.count(relationships.hits()),
                        wording.share(relationships.share()),
                        wording.shares(relationships.interval(Confidence.USUAL))));
    }

    /// What may be lost with the dissatisfied, by currency.
    List<String> turnover(List<Turnover> turnover) {
        return turnover.stream()
                .filter(currency -> currency.relationships() >= Figure.FEWEST_CUSTOMERS)
                .map(this::turnover)
                .toList();
    }

    private String turnover(Turnover turnover) {
        return WORDS.say(
                "turnover",
                wording.counted(turnover.relationships(), "relationship"),
                turnover.currency(),
                wording.money(turnover.dissatisfied()),
                wording.money(turnover.all()),
                share(turnover),
                wording.money(turnover.lapsed()));
    }

    private String share(Turnover turnover) {
        return turnover.all().signum() > 0
                ? wording.share(
                        turnover.dissatisfied().doubleValue() / turnover.all().doubleValue())
                : "–";
    }
}
