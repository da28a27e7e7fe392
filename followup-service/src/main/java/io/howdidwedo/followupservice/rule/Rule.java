package io.howdidwedo.followupservice.rule;

import io.howdidwedo.contracts.transaction.CustomerKind;
import io.howdidwedo.contracts.transaction.Money;
import io.howdidwedo.contracts.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When an answer becomes a case, or its customer is told something. Every part that is stated must
/// hold.
///
/// @param id kept by every case it opened
/// @param name in a few words
/// @param verdicts one of these; empty: any
/// @param slipped noticeably less than the customer is used to; null: either
/// @param unmet one of these primary expectations is unmet; empty: any
/// @param tiers the customer has one of these; empty: any
/// @param kinds the customer is one of these; empty: either
/// @param offerings the transaction was about one of these; empty: any
/// @param words the customer wrote a word that begins like one of these, or one of these phrases;
///     empty: whatever they wrote
/// @param scoreUpTo the overall answer is at most this, on 0 to 100; null: any
/// @param gapUpTo the gap to what the customer is used to is at most this, in points; null: any
/// @param worthFrom the transaction was worth at least this, in the same currency; null: any
/// @param contactMe the customer wants to hear from us; null: either
/// @param silence true: the customer was asked and did not answer; else they did
/// @param priority how urgent the case is
/// @param dueIn working time of the team from opening until the customer should have heard from us
/// @param team that follows it up; null: the one that served the customer
/// @param owner user of the colleague who has the case from the start; null: nobody has
/// @param reason what the team reads
/// @param message what the customer is told instead of a case, by BCP 47 language, English at
///     least; empty: it becomes a case
public record Rule(
        String id,
        String name,
        List<Verdict> verdicts,
        @Nullable Boolean slipped,
        List<String> unmet,
        List<String> tiers,
        List<CustomerKind> kinds,
        List<String> offerings,
        List<String> words,
        @Nullable Double scoreUpTo,
        @Nullable Double gapUpTo,
        @Nullable Money worthFrom,
        @Nullable Boolean contactMe,
        @Nullable Boolean silence,
        Priority priority,
        Duration dueIn,
        @Nullable String team,
        @Nullable String owner,
        String reason,
        Map<String, String> message) {

    public Rule {
        verdicts = List.copyOf(verdicts);
        unmet = List.copyOf(unmet);
        tiers = List.copyOf(tiers);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        offerings = offerings == null ? List.of() : List.copyOf(offerings);
        words = words == null ? List.of() : List.copyOf(words);
        message = message == null ? Map.of() : Map.copyOf(message);
    }

    /// Whether it makes a case; the others have the customer told something.
    public boolean makesCase() {
        return message.isEmpty();
    }

    /// Whether this is what it is for.
    public boolean fits(JudgedAnswer answer) {
        return Boolean.TRUE.equals(silence) == answer.isSilent()
                && isOneOf(verdicts, answer.verdict())
                && (slipped == null || slipped == answer.slipped())
                && (unmet.isEmpty() || answer.unmet().stream().anyMatch(unmet::contains))
                && isOneOf(tiers, Objects.toString(answer.tier(), ""))
                && isOneOf(kinds, answer.customerKind())
                && isOneOf(offerings, answer.offering())
                && (words.isEmpty() || answer.says(words))
                && isUpTo(scoreUpTo, answer.score())
                && isUpTo(gapUpTo, answer.gap())
                && isWorth(answer)
                && (contactMe == null || contactMe == answer.contactMe());
    }

    private static <T> boolean isOneOf(List<T> wanted, T one) {
        return wanted.isEmpty() || wanted.contains(one);
    }

    private static boolean isUpTo(@Nullable Double most, @Nullable Double value) {
        return most == null || (value != null && value <= most);
    }

    private boolean isWorth(JudgedAnswer answer) {
        return worthFrom == null
                || (answer.amount() != null
                        && worthFrom.currency().equals(answer.currency())
                        && answer.amount().compareTo(worthFrom.amount()) >= 0);
    }
}
