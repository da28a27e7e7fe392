package io.howdidwedo.followupservice.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When an answer becomes a case, or its customer is told something. Every part that is stated must
/// hold.
///
/// @param id kept by every case it opened
/// @param name in a few words
/// @param silence true: the customer was asked and did not answer; else they did
/// @param message what the customer is told instead of a case, by BCP 47 language, English at
///     least; empty: it becomes a case
public record Rule(
        String id,
        String name,
        AnswerConditions answer,
        TransactionConditions transaction,
        @Nullable Boolean silence,
        Handling handling,
        Map<String, String> message) {
    public Rule {
        message = Map.copyOf(message);
    }

    /// Whether it makes a case; the others have the customer told something.
    public boolean makesCase() {
        return message.isEmpty();
    }

    /// Whether it is for those who were asked and did not answer.
    public boolean isAboutSilence() {
        return Boolean.TRUE.equals(silence);
    }

    /// Whether this is what it is for.
    public boolean fits(JudgedAnswer judged) {
        return isAboutSilence() == judged.isSilent()
                && answer.hold(judged)
                && transaction.hold(judged);
    }
}
