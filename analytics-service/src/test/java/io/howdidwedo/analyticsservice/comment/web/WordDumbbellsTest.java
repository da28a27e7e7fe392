package io.howdidwedo.analyticsservice.comment.web;

import io.howdidwedo.analyticsservice.comment.CommentWords.WordFigure;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.Drawn;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WordDumbbellsTest {
    private final ChartText charts = new ChartText(JsonMapper.shared());

    @Test
    void leadFromTheOthersToTheDissatisfied() {
        Drawn.sameAs(
                "words",
                charts.of(
                        Optional.of(
                                new WordDumbbells(
                                                List.of(word("late", 12, 3), word("ไม่ดี", 8, 1)),
                                                new WordPanel.Lists(Drawn.FILTERS))
                                        .drawn())));
    }

    private static WordFigure word(String word, int dissatisfied, int others) {
        return new WordFigure(
                word,
                dissatisfied + others,
                new WordFigure.Saying(Clusters.ofOneEach(40, dissatisfied), dissatisfied),
                new WordFigure.Saying(Clusters.ofOneEach(60, others), others),
                0.001);
    }
}
