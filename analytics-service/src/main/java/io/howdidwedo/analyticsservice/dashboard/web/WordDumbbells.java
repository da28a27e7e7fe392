package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.comment.WordFigure;
import io.howdidwedo.analyticsservice.comment.WordFigure.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A line for each word: a dot for how many dissatisfied answers say it, a ring for how many of the
/// others do, as options for the charting script.
final class WordDumbbells {
    private static final String DISSATISFIED = "#d6455d";
    private static final String OTHERS = "#7d8ea8";

    private final JsonMapper json;

    WordDumbbells(JsonMapper json) {
        this.json = json;
    }

    String draw(List<WordFigure> words, WordPanel.Lists lists) {
        List<@Nullable Double> starts = new ArrayList<>();
        List<@Nullable Double> lengths = new ArrayList<>();
        for (WordFigure word : words) {
            starts.add(percent(word.others()));
            lengths.add(percent(word.dissatisfied()) - percent(word.others()));
        }
        return Charts.safe(
                json.writeValueAsString(
                        Map.of(
                                "aria",
                                Map.of("enabled", true),
                                "tooltip",
                                Map.of("trigger", "item", "formatter", "{b}, {a}: {c} %"),
                                "legend",
                                Map.of("top", 0),
                                "grid",
                                Charts.grid(40),
                                "xAxis",
                                Map.of(
                                        "type",
                                        "value",
                                        "min",
                                        0,
                                        "axisLabel",
                                        Map.of("formatter", "{value} %")),
                                "yAxis",
                                Charts.namesDown(words.stream().map(WordFigure::word).toList()),
                                "series",
                                List.of(
                                        Charts.stretch(starts, 4, OTHERS, 0),
                                        Charts.stretch(lengths, 4, OTHERS, 0.6),
                                        points(
                                                "Others",
                                                "emptyCircle",
                                                OTHERS,
                                                words,
                                                WordFigure::others,
                                                word -> lists.of(word, WordPanel.OTHERS)),
                                        points(
                                                "Dissatisfied",
                                                "circle",
                                                DISSATISFIED,
                                                words,
                                                WordFigure::dissatisfied,
                                                word -> lists.of(word, "dissatisfied"))))));
    }

    private static Map<String, Object> points(
            String name,
            String symbol,
            String colour,
            List<WordFigure> words,
            Function<WordFigure, Saying> side,
            Function<WordFigure, String> list) {
        return Map.of(
                "name",
                name,
                "type",
                "scatter",
                "symbol",
                symbol,
                "symbolSize",
                12,
                "itemStyle",
                Map.of("color", colour, "opacity", 1),
                "z",
                3,
                "data",
                words.stream()
                        .map(
                                word ->
                                        Map.of(
                                                "value",
                                                percent(side.apply(word)),
                                                Charts.LINK,
                                                list.apply(word)))
                        .toList());
    }

    private static double percent(Saying saying) {
        return Math.round(1000 * saying.of().share()) / 10.0;
    }
}
