package io.howdidwedo.analyticsservice.report.pdf;

import io.howdidwedo.analyticsservice.report.Digest;
import java.util.List;

/// The tiles as a table.
final class Headlines {
    private Headlines() {}

    static Digest.Table of(Digest digest) {
        return new Digest.Table(
                "",
                List.of("Figure", "Value", "95 % between", "Rests on", "Change"),
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
