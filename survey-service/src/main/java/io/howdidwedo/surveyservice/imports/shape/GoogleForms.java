package io.howdidwedo.surveyservice.imports.shape;

import io.howdidwedo.table.field.FieldSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Answers to a form of Google's: the first column is when, the others are the questions.
final class GoogleForms {
    private static final Set<String> WHEN =
            Set.of(
                    "timestamp",
                    "zeitstempel",
                    "carimbodedatahora",
                    "marcatemporal",
                    "horodateur",
                    "informazionicronologiche");

    private GoogleForms() {}

    static boolean begins(ColumnsByName headings) {
        return WHEN.contains(ColumnsByName.plain(headings.columns().getFirst()))
                && headings.about(AnswerWords.OVERALL, headings.columns().subList(0, 1))
                        .or(
                                () ->
                                        headings.about(
                                                AnswerWords.RECOMMEND,
                                                headings.columns().subList(0, 1)))
                        .isPresent();
    }

    static Map<String, FieldSource> mapping(ColumnsByName headings) {
        ShapedMapping mapping =
                ShapedMapping.ofSource("google-forms")
                        .time("answeredAt", Optional.of(headings.columns().getFirst()), null, null)
                        .put(
                                "customer.email",
                                headings.named(
                                        "emailaddress", "username", "emailadresse", "email"));
        return SurveyTools.questions(mapping, headings);
    }
}
