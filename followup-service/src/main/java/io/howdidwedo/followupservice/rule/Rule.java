package io.howdidwedo.followupservice.rule;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.contracts.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

    /// What is made of an answer that a rule fits.
    ///
    /// @param priority how urgent the case is
    /// @param dueIn working time of the team from opening until the customer should have heard
    ///     from us
    /// @param team that follows it up; null: the one that served the customer
    /// @param owner user of the colleague who has the case from the start; null: nobody has
    /// @param reason what the team reads
    public record Handling(
            Priority priority,
            Duration dueIn,
            @Nullable String team,
            @Nullable String owner,
            String reason) {

        /// How urgent a case is.
        public enum Priority {
            HIGH,
            NORMAL
        }
    }

    /// What must hold of an answer for a rule.
    ///
    /// @param verdicts one of these; empty: any
    /// @param slipped noticeably less than the customer is used to; null: either
    /// @param unmet one of these primary expectations is unmet; empty: any
    /// @param words the customer wrote a word that begins like one of these, or one of these
    ///     phrases; empty: whatever they wrote
    /// @param scoreUpTo the overall answer is at most this, on 0 to 100; null: any
    /// @param gapUpTo the gap to what the customer is used to is at most this, in points; null:
    ///     any
    /// @param contactMe the customer wants to hear from us; null: either
    public record AnswerConditions(
            List<Verdict> verdicts,
            @Nullable Boolean slipped,
            List<String> unmet,
            List<String> words,
            @Nullable Double scoreUpTo,
            @Nullable Double gapUpTo,
            @Nullable Boolean contactMe) {
        /// Nothing must hold.
        public static final AnswerConditions ANY = among(List.of());

        /// It must have turned out like this.
        public static AnswerConditions turnedOut(Verdict verdict) {
            return among(List.of(verdict));
        }

        private static AnswerConditions among(List<Verdict> verdicts) {
            return new AnswerConditions(verdicts, null, List.of(), List.of(), null, null, null);
        }

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

    /// What must hold of a transaction for a rule.
    ///
    /// @param tiers the customer has one of these; empty: any
    /// @param kinds the customer is one of these; empty: either
    /// @param offerings it was about one of these; empty: any
    /// @param worthFrom it was worth at least this, in the same currency; null: any
    public record TransactionConditions(
            List<String> tiers,
            List<CustomerKind> kinds,
            List<String> offerings,
            @Nullable Money worthFrom) {
        /// Nothing must hold.
        public static final TransactionConditions ANY =
                new TransactionConditions(List.of(), List.of(), List.of(), null);

        public TransactionConditions {
            tiers = List.copyOf(tiers);
            kinds = List.copyOf(kinds);
            offerings = List.copyOf(offerings);
        }

        /// Whether nothing is stated.
        public boolean isAnything() {
            return Stream.of(tiers, kinds, offerings).allMatch(List::isEmpty) && worthFrom == null;
        }

        boolean hold(JudgedAnswer answer) {
            return isOneOf(tiers, Objects.toString(answer.tier(), ""))
                    && isOneOf(kinds, answer.customerKind())
                    && isOneOf(offerings, answer.offering())
                    && isWorth(answer);
        }

        private static <T> boolean isOneOf(List<T> wanted, T actual) {
            return wanted.isEmpty() || wanted.contains(actual);
        }

        private boolean isWorth(JudgedAnswer answer) {
            return worthFrom == null
                    || (answer.amount() != null
                            && worthFrom.currency().equals(answer.currency())
                            && answer.amount().compareTo(worthFrom.amount()) >= 0);
        }
    }
}
