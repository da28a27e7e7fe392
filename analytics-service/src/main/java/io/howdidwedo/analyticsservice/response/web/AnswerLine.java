package io.howdidwedo.analyticsservice.response.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.response.HeardResponse;
import io.howdidwedo.analyticsservice.response.HeardResponse.Passage;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.servicekit.page.ShortId;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An answer in a list.
///
/// @param day on which it was given, which is what lists are in order of
/// @param score "1 of 5"; empty when it was skipped
/// @param verdict names its colour; empty without one
/// @param verdictTitle the verdict for people
/// @param casePath of the case it made; empty without one
public record AnswerLine(
        String day,
        String score,
        String verdict,
        String verdictTitle,
        String team,
        String offering,
        String transaction,
        List<Written> comments,
        String casePath) {
    private static final Phrases WORDS = Phrases.of(AnswerLine.class);

    /// What the customer wrote.
    ///
    /// @param question what it answers, in words
    /// @param passages its text, in parts where something in it is marked
    record Written(String question, List<Passage> passages) {}

    /// Marks something in a text.
    public interface Marking {
        /// Nothing.
        Marking NONE = text -> List.of(new Passage(text, false));

        /// The text in parts.
        public List<Passage> of(String text);
    }

    public static AnswerLine of(HeardResponse response, Wording wording, Marking marking) {
        Verdict verdict = response.verdict();
        return new AnswerLine(
                wording.day(response.answeredAt()),
                response.score() == null
                        ? ""
                        : WORDS.say(
                                "score",
                                String.valueOf(response.score()),
                                String.valueOf(response.scorePoints())),
                verdict == null ? "" : verdict.name().toLowerCase(Locale.ROOT),
                verdict == null ? "" : title(verdict),
                Labels.name(Dimension.SUPPLIER, response.supplier()),
                Labels.name(Dimension.OFFERING, response.offering()),
                response.source() + " " + new ShortId(response.transactionExternalId()).shown(),
                response.comments().stream()
                        .map(
                                comment ->
                                        new Written(
                                                question(comment.question()),
                                                marking.of(comment.text())))
                        .toList(),
                casePath(response.caseId()));
    }

    private static String title(Verdict verdict) {
        return verdict == Verdict.UNDETERMINED
                ? WORDS.say("undetermined")
                : Labels.name(Dimension.VERDICT, verdict.name().toLowerCase(Locale.ROOT));
    }

    /// What the survey calls a question is all that is known of it here.
    private static String question(String id) {
        String words = id.replace('-', ' ');
        return WORDS.knows("question." + id)
                ? WORDS.say("question." + id)
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String casePath(@Nullable UUID caseId) {
        return caseId == null ? "" : "/cases/" + caseId;
    }
}
