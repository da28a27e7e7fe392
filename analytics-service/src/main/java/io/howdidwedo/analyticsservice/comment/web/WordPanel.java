package io.howdidwedo.analyticsservice.comment.web;

import io.howdidwedo.analyticsservice.comment.CommentWords.WordFigure;
import io.howdidwedo.analyticsservice.comment.CommentWords.WordFigure.Saying;
import io.howdidwedo.analyticsservice.comment.ReadComments;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Panel;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// The words that mark out dissatisfied answers, drawn and as a table.
final class WordPanel {
    private static final Phrases WORDS = Phrases.of(WordPanel.class);

    /// The verdicts that dissatisfied answers are held against.
    static final String OTHERS = Metric.SATISFIED.id() + "," + Metric.DELIGHTED.id();

    static final String DISSATISFIED = Metric.DISSATISFIED.id();
    private static final int AT_MOST = 20;

    /// The drawing's own margins and the height of a line, in rem.
    private static final int MARGINS = 5;

    private static final int LINE = 2;

    private final ChartText charts;

    WordPanel(JsonMapper json) {
        this.charts = new ChartText(json);
    }

    static String say(String meaning) {
        return WORDS.say(meaning);
    }

    /// Empty when no word marks them out.
    Optional<Panel> of(FilterForm filters, ReadComments read, Wording wording) {
        List<WordFigure> words =
                read.words().stream().filter(WordFigure::marksOut).limit(AT_MOST).toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(panel(words, filters, read, wording));
    }

    private Panel panel(
            List<WordFigure> words, FilterForm filters, ReadComments read, Wording wording) {
        Lists lists = new Lists(filters);
        return new Panel(
                "marking-words",
                WORDS.say("title"),
                WORDS.say("sentence", wording.counted(read.words().size(), "word"))
                        + " "
                        + basis(read, wording),
                charts.of(Optional.of(new WordDumbbells(words, lists).drawn())),
                grid(words, lists, wording),
                filters.at("/api/comments/words", Map.of("format", "csv")),
                MARGINS + LINE * words.size());
    }

    /// Why no word marks them out; empty where nobody wrote anything.
    static String untold(ReadComments read, Wording wording) {
        if (read.answers() == 0) {
            return "";
        }
        return read.isTooFew()
                ? WORDS.say("too-few")
                : WORDS.say("none") + " " + basis(read, wording);
    }

    private static String basis(ReadComments read, Wording wording) {
        String basis =
                WORDS.say(
                        "basis",
                        wording.counted(read.dissatisfied().answers(), "dissatisfied-answer"),
                        wording.counted(read.others().answers(), "other"));
        return read.isBounded()
                ? basis + " " + WORDS.say("bounded", wording.counted(read.answers(), "answer"))
                : basis;
    }

    /// Where the answers that say a word are listed.
    record Lists(FilterForm filters) {
        String all(WordFigure word) {
            return filters.at(CommentsController.PATH, Map.of(CommentsController.WORD, word.word()))
                    + "#list";
        }

        String of(WordFigure word, String verdict) {
            Map<String, String> narrower = new HashMap<>();
            narrower.put(CommentsController.WORD, word.word());
            narrower.put(Dimension.VERDICT.id(), verdict);
            return filters.at(CommentsController.PATH, narrower) + "#list";
        }
    }

    private static FigureGrid grid(List<WordFigure> words, Lists lists, Wording wording) {
        return new FigureGrid(
                WORDS.say("title"),
                WORDS.say("word"),
                Labels.answers(),
                List.of(
                        WORDS.say("of-dissatisfied"),
                        WORDS.say("of-others"),
                        WORDS.say("difference"),
                        WORDS.say("likelihood")),
                words.stream().map(word -> line(word, lists, wording)).toList());
    }

    private static FigureGrid.Line line(WordFigure word, Lists lists, Wording wording) {
        return new FigureGrid.Line(
                word.word(),
                wording.count(word.answers()),
                lists.all(word),
                List.of(
                        said(word.dissatisfied(), lists.of(word, DISSATISFIED), wording),
                        said(word.others(), lists.of(word, OTHERS), wording),
                        FigureGrid.Cell.of(
                                wording.points(word.difference()), wording.points(word.interval())),
                        FigureGrid.Cell.of(
                                wording.scale(word.logLikelihood()),
                                wording.probability(word.corrected()))),
                "");
    }

    private static FigureGrid.Cell said(Saying saying, String list, Wording wording) {
        return new FigureGrid.Cell(
                wording.share(saying.of().share()),
                WORDS.say(
                        "said",
                        wording.count(saying.of().hits()),
                        wording.counted(saying.customers(), "customer")),
                saying.of().hits() == 0 ? "" : list);
    }
}
