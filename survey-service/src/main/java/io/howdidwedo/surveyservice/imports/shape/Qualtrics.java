package io.howdidwedo.surveyservice.imports.shape;

import io.howdidwedo.table.field.FieldSource;
import io.howdidwedo.table.field.TableOverview;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Responses to a survey of Qualtrics: below the names of the columns stand the questions, and
/// below them what they are within Qualtrics, with the zone of its times.
final class Qualtrics {
    private static final Pattern ZONE = Pattern.compile("\"timeZone\":\"([^\"]+)\"");
    /// Only what somebody really answered has a source; tests and previews have none.
    private static final Map<String, String> SOURCES =
            Map.ofEntries(
                    Map.entry("IP Address", "qualtrics"),
                    Map.entry("0", "qualtrics"),
                    Map.entry("Imported", "qualtrics"),
                    Map.entry("4", "qualtrics"),
                    Map.entry("Offline", "qualtrics"),
                    Map.entry("16", "qualtrics"),
                    Map.entry("Survey Preview", ""),
                    Map.entry("1", ""),
                    Map.entry("Survey Test", ""),
                    Map.entry("2", ""),
                    Map.entry("Spam", ""),
                    Map.entry("8", ""));

    private Qualtrics() {}

    static Map<String, FieldSource> mapping(TableOverview table) {
        ColumnsByName headings = new ColumnsByName(table.columns());
        String zone = zone(table);
        ShapedMapping mapping =
                ShapedMapping.ofSource("qualtrics")
                        .put("source", headings.named("status"), SOURCES)
                        .put("id", headings.named("responseid"))
                        .time("answeredAt", headings.named("recordeddate"), zone, null)
                        .time("occurredAt", headings.named("startdate"), zone, null)
                        .put("customer.id", headings.named("externalreference"))
                        .put("customer.email", headings.named("recipientemail"))
                        .put("customer.language", headings.named("userlanguage"));
        return questions(table, mapping);
    }

    private static @Nullable String zone(TableOverview table) {
        return table.form().furtherHeadings().stream()
                .flatMap(List::stream)
                .map(ZONE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .findFirst()
                .orElse(null);
    }

    /// By the words of the questions, for the columns are called Q1 and Q2.
    private static Map<String, FieldSource> questions(TableOverview table, ShapedMapping mapping) {
        List<String> taken = new ArrayList<>();
        mapping.sources().values().forEach(source -> taken.addAll(source.columns()));
        Optional<String> recommend = column(table, AnswerWords.RECOMMEND, taken);
        recommend.ifPresent(taken::add);
        Optional<String> overall = column(table, AnswerWords.OVERALL, taken);
        overall.ifPresent(taken::add);
        return mapping.put("recommend", recommend)
                .put("overall", overall, AnswerWords.SATISFACTION)
                .put("comment", column(table, AnswerWords.COMMENT, taken))
                .sources();
    }

    private static Optional<String> column(
            TableOverview table, Pattern words, List<String> except) {
        for (int i = 0; i < table.columns().size(); i++) {
            String column = table.columns().get(i);
            boolean group = column.endsWith("_NPS_GROUP");
            if (!except.contains(column) && !group && asks(table, i, words)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static boolean asks(TableOverview table, int column, Pattern words) {
        List<List<String>> further = table.form().furtherHeadings();
        String question =
                further.isEmpty() || further.getFirst().size() <= column
                        ? table.columns().get(column)
                        : further.getFirst().get(column);
        return words.matcher(question).find();
    }
}
