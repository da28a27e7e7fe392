package io.howdidwedo.surveyservice.imports.shape;

import io.howdidwedo.table.field.FieldSource;
import io.howdidwedo.table.field.TableOverview;
import io.howdidwedo.table.time.TimeFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Exports of survey tools, whose questions are the headings.
final class SurveyTools {
    private SurveyTools() {}

    static Map<String, FieldSource> surveyMonkey(ColumnsByName headings) {
        String american = TimeFormat.MONTH_FIRST.id();
        ShapedMapping mapping =
                ShapedMapping.ofSource("surveymonkey")
                        .put("id", headings.named("respondentid"))
                        .time("answeredAt", headings.named("enddate"), null, american)
                        .time("occurredAt", headings.named("startdate"), null, american)
                        .put("customer.email", headings.named("emailaddress"))
                        .put("customer.name", headings.named("firstname"));
        return questions(mapping, headings);
    }

    /// Puts the questions that are told by their words.
    static Map<String, FieldSource> questions(ShapedMapping mapping, ColumnsByName headings) {
        List<String> taken = new ArrayList<>();
        mapping.sources().values().forEach(source -> taken.addAll(source.columns()));
        Optional<String> recommend = headings.about(AnswerWords.RECOMMEND, taken);
        recommend.ifPresent(taken::add);
        Optional<String> overall = headings.about(AnswerWords.OVERALL, taken);
        overall.ifPresent(taken::add);
        return mapping.put("recommend", recommend)
                .put("overall", overall, AnswerWords.SATISFACTION)
                .put("comment", headings.about(AnswerWords.COMMENT, taken))
                .sources();
    }

    /// What the score is of is told by the kind of the survey; most are about recommending.
    static Map<String, FieldSource> delighted(ColumnsByName headings, TableOverview table) {
        Optional<String> kind = headings.named("surveytype");
        String surveyed =
                kind.map(column -> first(table, column)).orElse("nps").toLowerCase(Locale.ROOT);
        String measured =
                surveyed.contains("csat")
                                || surveyed.contains("smiley")
                                || surveyed.contains("star")
                        ? "overall"
                        : surveyed.contains("ces") ? "ease" : "recommend";
        return ShapedMapping.ofSource("delighted")
                .put("id", headings.named("id", "responseid", "permalink"))
                .time(
                        "answeredAt",
                        headings.named("respondedat", "createdat", "created", "date"),
                        null,
                        null)
                .put("customer.id", headings.named("personid"))
                .put("customer.name", headings.named("name", "personname"))
                .put("customer.email", headings.named("email", "personemail"))
                .put(measured, headings.named("score"))
                .put("comment", headings.named("comment"))
                .sources();
    }

    private static String first(TableOverview table, String column) {
        return table.first().stream()
                .map(row -> row.by(table.columns()).getOrDefault(column, ""))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("nps");
    }
}
