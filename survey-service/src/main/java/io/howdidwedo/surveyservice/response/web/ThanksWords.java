package io.howdidwedo.surveyservice.response.web;

import io.howdidwedo.surveyservice.invitation.mail.Speaker;
import io.howdidwedo.surveyservice.response.NextWord;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who does what by when about an answer that was not a good one.
@Component
public final class ThanksWords {
    private final Speaker speaker;
    private final NextWord nextWord;

    /// Words in the name of this one, who knows this of cases.
    public ThanksWords(Speaker speaker, NextWord nextWord) {
        this.speaker = speaker;
        this.nextWord = nextWord;
    }

    /// What is done next, in one sentence.
    ///
    /// @param known whether the time is in it; a moment later it may be
    public record Next(String sentence, boolean known) {
        /// Nothing is.
        public static final Next NOTHING = new Next("", true);
    }

    /// What is done about the answer to this transaction.
    public Next about(Transaction transaction, Wording wording) {
        Optional<Instant> due = nextWord.heardBy(transaction.id());
        if (due.isEmpty()) {
            return new Next(wording.say("thanks.dissatisfied"), false);
        }
        String until = wording.moment(due.get(), transaction.customer().zoneId());
        return new Next(
                speaker.about(transaction)
                        .map(who -> wording.say("thanks.by", who, until))
                        .orElseGet(() -> wording.say("thanks.by.ours", until)),
                true);
    }
}
