package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.comment.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The list of answers as it is shown.
///
/// @param count how many there are, in words
/// @param narrower what the answers can be narrowed by beside the filters that all pages have
/// @param words looked for; empty for all
/// @param commented only those with a comment
/// @param next where the list goes on; null at its end
public record AnswersPage(
        FilterForm filters,
        String period,
        String count,
        List<Select> narrower,
        String words,
        boolean commented,
        List<Line> lines,
        @Nullable String next) {

    /// Something to choose one value of.
    ///
    /// @param all what choosing nothing means
    public record Select(String name, String label, String all, List<Choice> choices) {}

    /// An answer.
    ///
    /// @param score "1 of 5"; empty when it was skipped
    /// @param verdict names its colour; empty without one
    /// @param verdictTitle the verdict for people
    /// @param casePath of the case it made; empty without one
    public record Line(
            String day,
            String score,
            String verdict,
            String verdictTitle,
            String team,
            String offering,
            String transaction,
            List<Words> comments,
            String casePath) {}

    /// What the customer wrote.
    ///
    /// @param question what it answers, in words
    /// @param passages its text, in parts where something in it is marked
    public record Words(String question, List<Passage> passages) {
        static Words unmarked(String question, String text) {
            return new Words(question, List.of(new Passage(text, false)));
        }
    }
}
