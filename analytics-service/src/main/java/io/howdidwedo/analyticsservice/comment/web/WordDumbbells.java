package io.howdidwedo.analyticsservice.comment.web;

import io.howdidwedo.analyticsservice.comment.CommentWords.WordFigure;
import io.howdidwedo.analyticsservice.comment.CommentWords.WordFigure.Saying;
import io.howdidwedo.analyticsservice.page.chart.Axis;
import io.howdidwedo.analyticsservice.page.chart.Chart;
import io.howdidwedo.analyticsservice.page.chart.Point;
import io.howdidwedo.analyticsservice.page.chart.Point.Tenths;
import io.howdidwedo.analyticsservice.page.chart.Series;
import io.howdidwedo.analyticsservice.page.chart.Series.Colour;
import io.howdidwedo.analyticsservice.page.chart.Series.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// A line for each word: a dot for how many dissatisfied answers say it, a ring for how many of the
/// others do.
record WordDumbbells(List<WordFigure> words, WordPanel.Lists lists) {
    private static final int DOT = 12;
    private static final int HANDLE = 4;
    private static final double SHADE = 0.6;

    Chart drawn() {
        return Chart.of(
                        Axis.Numbers.PERCENT_FROM_ZERO,
                        Axis.Names.down(words.stream().map(WordFigure::word).toList()),
                        List.of(
                                handle(0, word -> percent(word.others())),
                                handle(SHADE, WordDumbbells::difference),
                                others().as(Symbol.RING),
                                dissatisfied().as(Symbol.DOT)))
                .with(Chart.Tooltip.ofMark("{b}, {a}: {c} %"))
                .with(Chart.Legend.OF_ALL);
    }

    private static double difference(WordFigure word) {
        return percent(word.dissatisfied()) - percent(word.others());
    }

    private Series.Dots others() {
        return dots(
                WordPanel.say("chart.others"),
                Colour.BESIDE,
                WordFigure::others,
                word -> lists.of(word, WordPanel.OTHERS));
    }

    private Series.Dots dissatisfied() {
        return dots(
                WordPanel.say("chart.dissatisfied"),
                Colour.DISSATISFIED,
                WordFigure::dissatisfied,
                word -> lists.of(word, WordPanel.DISSATISFIED));
    }

    private Series handle(double opacity, ToDoubleFunction<WordFigure> length) {
        List<@Nullable Double> data = new ArrayList<>();
        words.forEach(word -> data.add(length.applyAsDouble(word)));
        return new Series.Stretch(Colour.BESIDE, HANDLE, opacity, data);
    }

    private Series.Dots dots(
            String name,
            Colour colour,
            Function<WordFigure, Saying> side,
            Function<WordFigure, String> list) {
        return Series.Dots.of(
                name,
                colour,
                DOT,
                words.stream()
                        .map(word -> Point.of(percent(side.apply(word))).leading(list.apply(word)))
                        .toList());
    }

    private static double percent(Saying saying) {
        return Tenths.percent(saying.of().share());
    }
}
