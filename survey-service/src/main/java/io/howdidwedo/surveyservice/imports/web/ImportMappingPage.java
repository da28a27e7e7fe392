package io.howdidwedo.surveyservice.imports.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.KnownFields;
import io.howdidwedo.surveyservice.imports.RunningImports;
import io.howdidwedo.table.TableForm;
import io.howdidwedo.table.field.TableOverview;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A file of which somebody has to say what its columns are.
///
/// @param table what the file holds
/// @param tool whose export it looks like; null when it is none that is known
/// @param times how the columns of times and amounts are understood
/// @param facts the columns that are kept as facts
/// @param tried the first rows as they would be understood
record ImportMappingPage(
        Import shown,
        List<KnownFields.Field> fields,
        TableOverview table,
        @Nullable String tool,
        List<ReadTimes> times,
        Entered entered,
        List<String> facts,
        List<RunningImports.Tried> tried,
        Caller caller) {
    private static final Phrases WORDS = Phrases.of(ImportMappingPage.class);

    /// The columns that can be chosen.
    List<String> columns() {
        return table.columnsToChooseFrom();
    }

    /// The columns of which nothing is taken.
    String leftOut() {
        return columns().stream()
                .filter(column -> !facts.contains(column))
                .filter(
                        column ->
                                fields.stream()
                                        .noneMatch(
                                                field ->
                                                        entered.value("column." + field.name())
                                                                .equals(column)))
                .collect(Collectors.joining(", "));
    }

    /// How the file is read, in words.
    String readAs() {
        TableForm form = table.form();
        String sheet = form.sheet();
        if (sheet == null) {
            return WORDS.say("form.text", String.valueOf(form.encoding()), separator(form));
        }
        int sheets = form.sheets().size();
        return WORDS.say(sheets > 1 ? "form.sheets" : "form.sheet", sheet, sheets);
    }

    private static String separator(TableForm form) {
        return switch (form.separator()) {
            case ',' -> WORDS.say("separator.comma");
            case ';' -> WORDS.say("separator.semicolon");
            case '\t' -> WORDS.say("separator.tab");
            case '|' -> WORDS.say("separator.bar");
            case null, default -> form.separatorInWords();
        };
    }

    /// The lines of the headings, in words.
    String headingLines() {
        List<String> lines = table.form().headingLines().stream().map(String::valueOf).toList();
        return WORDS.say(
                lines.size() == 1 ? "form.headings.one" : "form.headings.many",
                String.join(", ", lines));
    }

    /// What is wrong with the file or with what was said, all of it.
    List<String> problems() {
        return entered.check().violations().stream()
                .map(
                        violation ->
                                violation.field().isEmpty()
                                        ? violation.said()
                                        : violation.field().replace("mapping.", "")
                                                + ": "
                                                + violation.said())
                .toList();
    }
}
