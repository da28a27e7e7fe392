package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.overview.Doubt;
import io.howdidwedo.analyticsservice.overview.Silence;
import io.howdidwedo.analyticsservice.overview.TeamsAgainstChance;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.Share;
import io.howdidwedo.analyticsservice.statistics.comparison.PairedShares;
import io.howdidwedo.analyticsservice.statistics.nonresponse.ResponseWeights.Cell;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the overview says.
record OverviewWords(Wording wording) {
    private static final Phrases WORDS = Phrases.of(OverviewWords.class);

    /// A title or sentence that needs no figure.
    static String say(String meaning, Object... places) {
        return WORDS.say(meaning, places);
    }

    /// What a page calls a headline.
    static String heading(Metric metric) {
        String own = "heading." + metric.id();
        return WORDS.knows(own) ? WORDS.say(own) : metric.title();
    }

    /// What a sentence says of a headline that it has changed.
    static String subject(Metric metric) {
        String own = "subject." + metric.id();
        return WORDS.knows(own) ? WORDS.say(own) : heading(metric);
    }

    /// What a chart is called that is not shown.
    static String part(String name) {
        String own = "part." + name;
        return WORDS.knows(own) ? WORDS.say(own) : WORDS.say("part.unknown");
    }

    /// Where a team stands against all and against chance.
    static String place(TeamsAgainstChance.Team team, double all) {
        String side = WORDS.say(team.share() > all ? "above" : "below");
        return switch (team.place()) {
            case WITHIN -> WORDS.say("place.within");
            case NOTABLE -> WORDS.say("place.notable", side);
            case EXTRAORDINARY -> WORDS.say("place.extraordinary", side);
        };
    }

    /// That something else is agreed from then on.
    static String agreed(AgreementChange change) {
        return WORDS.say(
                "agreed",
                Labels.name(Dimension.OFFERING, change.offering()),
                String.valueOf(change.version()));
    }

    /// What the months are held against.
    String control(MonthsAgainstChance broken, Optional<Days> before) {
        return broken.expected()
                .flatMap(
                        expected ->
                                before.map(
                                        days ->
                                                WORDS.say(
                                                        "control.expected",
                                                        Labels.days(days),
                                                        wording.share(expected))))
                .orElseGet(() -> WORDS.say("control.nothing-expected"));
    }

    /// How many answers have no verdict; empty when none.
    String undetermined(long answers) {
        return answers == 0
                ? ""
                : WORDS.say("undetermined", wording.counted(answers, "more-answer"));
    }

    /// How far satisfaction could be from what the answers that count say, in sentences.
    List<String> doubt(Doubt doubt) {
        List<String> sentences = new ArrayList<>();
        doubt.silence().ifPresent(silence -> sentences.addAll(silence(silence)));
        doubt.unheard().ifPresent(unheard -> sentences.add(unheard(unheard)));
        doubt.quarantined().ifPresent(quarantined -> sentences.add(quarantined(quarantined)));
        doubt.same().ifPresent(same -> sentences.add(paired("same-customers", same)));
        return sentences;
    }

    private List<String> silence(Silence silence) {
        Cell all = silence.all();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                WORDS.say(
                        "silence",
                        wording.counted(all.invited(), "invitation"),
                        wording.counted(all.answered(), "answer")));
        if (all.answered() < all.invited()) {
            sentences.add(bounds("silence.bounds", silence.bounds()));
        }
        silence.weighted().ifPresent(share -> sentences.add(weighted(share)));
        return sentences;
    }

    private String bounds(String meaning, Interval bounds) {
        return WORDS.say(meaning, wording.share(bounds.low()), wording.share(bounds.high()));
    }

    private String weighted(Share share) {
        return WORDS.say(
                "silence.weighted",
                wording.share(share.value()),
                wording.shares(share.interval(Confidence.USUAL)));
    }

    private String unheard(Doubt.Unheard unheard) {
        return WORDS.say(
                "unheard",
                wording.counted(unheard.transactions(), "transaction"),
                WORDS.say(
                        unheard.answered() == 1 ? "unheard.has" : "unheard.have",
                        wording.count(unheard.answered())),
                unheard.neverAsked() == 0
                        ? ""
                        : WORDS.say("unheard.never-asked", wording.count(unheard.neverAsked())),
                bounds("unheard.bounds", unheard.bounds()));
    }

    private String quarantined(Doubt.Quarantined quarantined) {
        String held =
                WORDS.say(
                        quarantined.answers() == 1 ? "quarantined.one" : "quarantined.many",
                        wording.counted(quarantined.answers(), "answer"));
        return quarantined.satisfaction().value() == null
                ? held
                : held
                        + " "
                        + WORDS.say(
                                "quarantined.counting",
                                wording.withInterval(
                                        Metric.CSAT_WITH_QUARANTINED, quarantined.satisfaction()));
    }

    /// Whether the same customers are satisfied after their case was resolved who were not before.
    String recovered(PairedShares paired) {
        return paired("recovered", paired);
    }

    private String paired(String meaning, PairedShares paired) {
        return WORDS.say(
                meaning,
                wording.counted(paired.customers(), "customer"),
                wording.share(share(paired.both() + paired.onlyFirst(), paired)),
                wording.share(share(paired.both() + paired.onlySecond(), paired)),
                difference(paired));
    }

    private static double share(long customers, PairedShares paired) {
        return (double) customers / paired.customers();
    }

    private String difference(PairedShares paired) {
        return WORDS.say(
                paired.clearsChance(Confidence.USUAL) ? "paired.told" : "paired.untold",
                wording.points(paired.value()),
                wording.points(paired.interval(Confidence.USUAL)));
    }
}
