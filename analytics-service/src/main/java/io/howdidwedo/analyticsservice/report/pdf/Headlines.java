package io.howdidwedo.analyticsservice.report.pdf;

import io.howdidwedo.analyticsservice.report.Digest;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The tiles as a table.
final class Headlines {
    private static final Phrases WORDS = Phrases.of(Headlines.class);

    private Headlines() {}

    static Digest.Table of(Digest digest, Locale language) {
        Phrases words = WORDS.in(language);
        return new Digest.Table(
                "",
                Stream.of("figure", "value", "between", "rests-on", "change")
                        .map(column -> words.say(column))
                        .toList(),
                digest.headlines().stream().map(Headlines::row).toList());
    }

    private static List<String> row(Digest.Headline headline) {
        return List.of(
                headline.note().isEmpty()
                        ? headline.title()
                        : headline.title() + ". " + headline.note(),
                headline.value(),
                headline.interval(),
                headline.basis(),
                headline.change());
    }
}
