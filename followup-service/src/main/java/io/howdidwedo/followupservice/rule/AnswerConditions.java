package io.howdidwedo.followupservice.rule;

import io.howdidwedo.contracts.verdict.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What must hold of an answer for a rule.
///
/// @param verdicts one of these; empty: any
/// @param slipped noticeably less than the customer is used to; null: either
/// @param unmet one of these primary expectations is unmet; empty: any
/// @param words the customer wrote a word that begins like one of these, or one of these phrases;
///     empty: whatever they wrote
/// @param scoreUpTo the overall answer is at most this, on 0 to 100; null: any
/// @param gapUpTo the gap to what the customer is used to is at most this, in points; null: any
/// @param contactMe the customer wants to hear from us; null: either
public record AnswerConditions(
        List<Verdict> verdicts,
        @Nullable Boolean slipped,
        List<String> unmet,
        List<String> words,
        @Nullable Double scoreUpTo,
        @Nullable Double gapUpTo,
        @Nullable Boolean contactMe) {
    public AnswerConditions {
        verdicts = List.copyOf(verdicts);
        unmet = List.copyOf(unmet);
        words = List.copyOf(words);
    }

    /// Whether nothing is stated.
    public boolean isAnything() {
        return Stream.of(verdicts, unmet, words).allMatch(List::isEmpty)
                && Stream.of(slipped, scoreUpTo, gapUpTo, contactMe).allMatch(Objects::isNull);
    }

    boolean hold(JudgedAnswer answer) {
        return (verdicts.isEmpty() || verdicts.contains(answer.verdict()))
                && (slipped == null || slipped == answer.slipped())
                && (unmet.isEmpty() || answer.unmet().stream().anyMatch(unmet::contains))
                && (words.isEmpty() || answer.says(words))
                && isUpTo(scoreUpTo, answer.score())
                && isUpTo(gapUpTo, answer.gap())
                && (contactMe == null || contactMe == answer.contactMe());
    }

    private static boolean isUpTo(@Nullable Double most, @Nullable Double value) {
        return most == null || (value != null && value <= most);
    }
}
