package io.howdidwedo.surveyservice.response;

import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was answered, checked against the survey's questions.
///
/// @param overall "How did we do?"; null when skipped
/// @param recommend 0 to 10; null when not asked or skipped
/// @param ease 1 to 7; null when not asked or skipped
/// @param ratings one for each expectation asked, skipped ones included
/// @param choices chosen options by question
/// @param comments the customer's own words
public record Answers(
        @Nullable Overall overall,
        @Nullable Integer recommend,
        @Nullable Integer ease,
        List<Rating> ratings,
        Map<String, List<String>> choices,
        List<Comment> comments,
        boolean contactMe) {

    public Answers {
        ratings = List.copyOf(ratings);
        choices = Map.copyOf(choices);
        comments = List.copyOf(comments);
    }

    /// The lower half of the scale: the customer should know at once that somebody will act.
    public boolean isLow() {
        return overall != null && 2 * overall.value() < overall.points() + 1;
    }

    /// Whether nothing was answered at all.
    public boolean isEmpty() {
        return overall == null
                && recommend == null
                && ease == null
                && ratings.stream().allMatch(rating -> rating.value() == null)
                && choices.isEmpty()
                && comments.isEmpty()
                && !contactMe;
    }

    /// The same without the customer's own words.
    Answers withoutWords() {
        return new Answers(overall, recommend, ease, ratings, choices, List.of(), contactMe);
    }

    /// The words given to a question, empty when none.
    public String comment(String question) {
        return comments.stream()
                .filter(comment -> comment.question().equals(question))
                .map(Comment::text)
                .findFirst()
                .orElse("");
    }
}
