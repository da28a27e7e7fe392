package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.contracts.transaction.Asking;
import io.howdidwedo.surveyservice.survey.Policy;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.Surveys;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Decides whether and when a customer is asked about a transaction.
public final class Eligibility {
    private final Surveys surveys;

    /// Decides by the policies of these surveys.
    public Eligibility(Surveys surveys) {
        this.surveys = surveys;
    }

    /// The transaction with its disposition.
    ///
    /// @param unwanted why the customer is not to be written to, such as `opted-out`; null when
    ///     they may be
    public Transaction decide(
            Transaction transaction, IntakeRules rules, @Nullable String unwanted, Instant now) {
        Survey survey = surveys.forOffering(transaction.offering());
        String reason = reasonNotToAsk(transaction, survey.policy(), rules, unwanted, now);
        return new Transaction(
                transaction.source(),
                transaction.externalId(),
                transaction.occurredAt(),
                transaction.stage(),
                transaction.supplier(),
                transaction.offering(),
                transaction.contactPoint(),
                transaction.customer(),
                transaction.value(),
                transaction.facts(),
                transaction.recordedAt(),
                reason == null ? asking(transaction, survey, now) : null,
                reason);
    }

    private static @Nullable String reasonNotToAsk(
            Transaction transaction,
            Policy policy,
            IntakeRules rules,
            @Nullable String unwanted,
            Instant now) {
        if (!rules.mail()) {
            return "imported-history";
        }
        if (transaction.customer().email() == null) {
            return "no-address";
        }
        if (unwanted != null) {
            return unwanted;
        }
        if (transaction.occurredAt().isBefore(now.minus(policy.askAboutLast()))) {
            return "too-long-ago";
        }
        return null;
    }

    private static Asking asking(Transaction transaction, Survey survey, Instant now) {
        Policy policy = survey.policy();
        Instant wanted = transaction.occurredAt().plus(policy.delay());
        return new Asking(
                survey.id(),
                survey.version(),
                wanted.isBefore(now) ? now : wanted,
                policy.remindAfter(),
                policy.expireAfter());
    }
}
