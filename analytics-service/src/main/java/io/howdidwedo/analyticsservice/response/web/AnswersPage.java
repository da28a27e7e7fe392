package io.howdidwedo.analyticsservice.response.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.FilterForm.Choice;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The list of answers as it is shown.
///
/// @param count how many there are, in words
/// @param narrower what the answers can be narrowed by beside the filters that all pages have
/// @param words looked for; empty for all
/// @param commented only those with a comment
/// @param next where the list goes on; null at its end
record AnswersPage(
        FilterForm filters,
        String period,
        String count,
        List<Select> narrower,
        String words,
        boolean commented,
        List<AnswerLine> lines,
        @Nullable String next) {
    private static final Phrases WORDS = Phrases.of(AnswersPage.class);

    /// Something to choose one value of.
    ///
    /// @param all what choosing nothing means
    record Select(String name, String label, String all, List<Choice> choices) {
        static Select of(Dimension dimension, String chosen, List<String> values) {
            return new Select(
                    dimension.id(),
                    Labels.title(dimension),
                    WORDS.say("all." + dimension.id()),
                    values.stream()
                            .map(
                                    value ->
                                            new Choice(
                                                    value,
                                                    Labels.name(dimension, value),
                                                    value.equals(chosen)))
                            .toList());
        }
    }
}
