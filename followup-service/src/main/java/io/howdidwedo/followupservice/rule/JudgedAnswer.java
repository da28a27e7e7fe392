package io.howdidwedo.followupservice.rule;

import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.contracts.verdict.VerdictChanged.PrimaryOutcome;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An answer with its verdict, as far as rules look at it.
///
/// @param version of the verdict; an older one is ignored
/// @param score "How did we do?" on 0 to 100; null when it was skipped
/// @param gap to what this customer had come to expect; null when it is not known
/// @param known primary expectations of which it is known whether they were met
/// @param unmet those of them that were not
/// @param amount what the transaction was worth; null when that is not known
/// @param answeredAt when it was given, or when it was clear that none would come
/// @param said what the customer wrote; empty where that is not looked at
/// @param silent true: there is no answer; the customer was asked and gave none
public record JudgedAnswer(
        UUID transactionId,
        long version,
        String externalId,
        CustomerKind customerKind,
        @Nullable String tier,
        String supplier,
        String offering,
        Verdict verdict,
        boolean slipped,
        @Nullable Double score,
        @Nullable Double gap,
        List<String> known,
        List<String> unmet,
        boolean contactMe,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        Instant answeredAt,
        List<String> said,
        @Nullable Boolean silent) {

    public JudgedAnswer {
        known = List.copyOf(known);
        unmet = List.copyOf(unmet);
        said = said == null ? List.of() : List.copyOf(said);
    }

    /// Whether it says more or something else than an earlier version.
    public boolean corrects(JudgedAnswer earlier) {
        return version > earlier.version && !equals(earlier.with(version, said));
    }

    /// The same with what the customer wrote.
    public JudgedAnswer saying(List<String> words) {
        return with(version, words);
    }

    /// Whether the customer wrote a word that begins like one of these, or one of these phrases;
    /// capitals and accents do not matter.
    boolean says(List<String> words) {
        String text = " " + String.join(" ", said.stream().map(JudgedAnswer::plain).toList());
        return words.stream().anyMatch(word -> text.contains(" " + plain(word)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private JudgedAnswer with(long other, List<String> words) {
        return new JudgedAnswer(
                transactionId,
                other,
                externalId,
                customerKind,
                tier,
                supplier,
                offering,
                verdict,
                slipped,
                score,
                gap,
                known,
                unmet,
                contactMe,
                amount,
                currency,
                answeredAt,
                words,
                silent);
    }

    /// Whether there is no answer: the customer was asked and gave none.
    public boolean isSilent() {
        return Boolean.TRUE.equals(silent);
    }

    /// No answer to a transaction, which any answer that comes later corrects.
    public static JudgedAnswer ofSilence(Unanswered about) {
        Money value = about.value();
        return new JudgedAnswer(
                about.transactionId(),
                0,
                about.externalId(),
                about.customerKind(),
                about.tier(),
                about.supplier(),
                about.offering(),
                Verdict.UNDETERMINED,
                false,
                null,
                null,
                List.of(),
                List.of(),
                false,
                value == null ? null : value.amount(),
                value == null ? null : value.currency(),
                about.since(),
                List.of(),
                true);
    }

    /// The answer that counts; empty while there is none.
    public static Optional<JudgedAnswer> of(VerdictChanged event) {
        VerdictChanged.Judged judged = event.judged();
        if (judged == null) {
            return Optional.empty();
        }
        return event.answers().stream()
                .filter(answer -> answer.responseId().equals(judged.responseId()))
                .findFirst()
                .map(answer -> of(event, judged, answer));
    }

    private static JudgedAnswer of(
            VerdictChanged event, VerdictChanged.Judged judged, VerdictChanged.Answer answer) {
        Money value = event.value();
        Overall overall = answer.overall();
        return new JudgedAnswer(
                event.transactionId(),
                event.version(),
                event.externalId(),
                event.customerKind(),
                event.tier(),
                event.supplier(),
                event.offering(),
                judged.verdict(),
                judged.slipped(),
                overall == null ? null : 100.0 * (overall.value() - 1) / (overall.points() - 1),
                judged.gap(),
                expectations(judged, null),
                expectations(judged, false),
                answer.contactMe(),
                value == null ? null : value.amount(),
                value == null ? null : value.currency(),
                answer.answeredAt(),
                List.of(),
                null);
    }

    /// @param met only those that were, or were not; null for all that are known
    private static List<String> expectations(VerdictChanged.Judged judged, @Nullable Boolean met) {
        return judged.primary().stream()
                .filter(
                        outcome ->
                                outcome.met() != null && (met == null || met.equals(outcome.met())))
                .map(PrimaryOutcome::expectation)
                .toList();
    }
}
