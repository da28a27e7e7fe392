package io.howdidwedo.analyticsservice.comment.web;

import io.howdidwedo.analyticsservice.comment.CommentWords.WordFigure;
import io.howdidwedo.analyticsservice.comment.ReadComments;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Interval;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words of comments, as JSON and CSV tell them.
///
/// @param answers those that were read
/// @param bounded whether older ones were left out
/// @param dissatisfied the answers of that side
/// @param others the answers of that side
/// @param tested how many words enough customers say; the p values are corrected over them
/// @param note "too few" when one side has fewer than five customers; else null
/// @param rows those that mark out dissatisfied answers first
record WordTable(
        long answers,
        boolean bounded,
        Side dissatisfied,
        Side others,
        int tested,
        @Nullable String note,
        List<Row> rows) {

    /// The answers with a comment and a verdict on one side.
    record Side(long n, long customers) {
        static Side of(Clusters all) {
            return new Side(all.answers(), all.customers());
        }
    }

    /// How many of a side say a word.
    ///
    /// @param value share of the side's answers
    /// @param customers who say it
    record Said(double value, long n, long hits, long customers) {
        static Said of(WordFigure.Saying saying) {
            return new Said(
                    saying.of().share(),
                    saying.of().answers(),
                    saying.of().hits(),
                    saying.customers());
        }

        Stream<Object> values() {
            return Stream.of(value, n, hits, customers);
        }
    }

    /// A word.
    ///
    /// @param answers all that say it, those without a verdict included
    /// @param difference of the shares, with its interval
    /// @param logLikelihood G²
    /// @param corrected the p value over all words tested
    record Row(
            String word,
            long answers,
            Said dissatisfied,
            Said others,
            double difference,
            double low,
            double high,
            double logLikelihood,
            double p,
            double corrected) {

        static Row of(WordFigure figure) {
            Interval interval = figure.interval();
            return new Row(
                    figure.word(),
                    figure.answers(),
                    Said.of(figure.dissatisfied()),
                    Said.of(figure.others()),
                    figure.difference(),
                    interval.low(),
                    interval.high(),
                    figure.logLikelihood(),
                    figure.p(),
                    figure.corrected());
        }

        List<@Nullable Object> values() {
            return Stream.of(
                            Stream.<Object>of(word, answers),
                            dissatisfied.values(),
                            others.values(),
                            Stream.<Object>of(difference, low, high, logLikelihood, p, corrected))
                    .flatMap(values -> values)
                    .<@Nullable Object>map(value -> value)
                    .toList();
        }
    }

    static WordTable of(ReadComments comments, int limit) {
        return new WordTable(
                comments.answers(),
                comments.isBounded(),
                Side.of(comments.dissatisfied()),
                Side.of(comments.others()),
                comments.words().size(),
                comments.isTooFew() ? Figure.TOO_FEW : null,
                comments.words().stream().limit(limit).map(Row::of).toList());
    }

    static List<String> header() {
        return List.of(
                "word",
                "answers",
                "dissatisfied",
                "dissatisfied.n",
                "dissatisfied.hits",
                "dissatisfied.customers",
                "others",
                "others.n",
                "others.hits",
                "others.customers",
                "difference",
                "difference.low",
                "difference.high",
                "logLikelihood",
                "p",
                "corrected");
    }

    List<List<@Nullable Object>> lines() {
        return rows.stream().map(Row::values).toList();
    }
}
