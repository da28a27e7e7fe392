package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.contracts.transaction.Asking;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import io.howdidwedo.surveyservice.survey.Audience;
import io.howdidwedo.surveyservice.survey.Policy;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.Surveys;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides whether and when a customer is asked about a transaction.
public final class Eligibility {
    /// Facts that say of a transaction that it is nothing to ask about, each a reason.
    private static final List<String> NEVER = List.of("test", "staff", "self-service");

    private final Surveys surveys;
    private final PublicHolidays holidays;

    /// Decides by the policies of these surveys.
    public Eligibility(Surveys surveys, PublicHolidays holidays) {
        this.surveys = surveys;
        this.holidays = holidays;
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
        if (rules.notAskedBecause() != null) {
            return rules.notAskedBecause();
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
        return notAmongThem(transaction, policy);
    }

    /// Why the survey does not ask about this transaction, of all that could be asked about.
    private static @Nullable String notAmongThem(Transaction transaction, Policy policy) {
        for (String fact : NEVER) {
            if ("true".equalsIgnoreCase(transaction.facts().get(fact))) {
                return fact;
            }
        }
        Audience audience = policy.audience();
        Customer customer = transaction.customer();
        if (!audience.tiers().isEmpty()
                && (customer.tier() == null || !audience.tiers().contains(customer.tier()))) {
            return "other-tier";
        }
        if (!audience.kinds().isEmpty() && !audience.kinds().contains(customer.kind())) {
            return "other-kind";
        }
        if (audience.valueAtLeast() != null
                && (transaction.value() == null
                        || transaction.value().amount().compareTo(audience.valueAtLeast()) < 0)) {
            return "below-value";
        }
        if (!transaction.facts().entrySet().containsAll(audience.facts().entrySet())) {
            return "other-facts";
        }
        return isDrawn(transaction, policy.oneIn()) ? null : "not-drawn";
    }

    /// Which ones are drawn depends on nothing but their ids, which are as good as random: the
    /// same one sent twice is drawn twice or not at all.
    private static boolean isDrawn(Transaction transaction, int oneIn) {
        return Long.remainderUnsigned(transaction.id().getLeastSignificantBits(), oneIn) == 0;
    }

    private Asking asking(Transaction transaction, Survey survey, Instant now) {
        Policy policy = survey.policy();
        return new Asking(
                survey.id(),
                survey.version(),
                inviteAt(transaction, policy, now),
                policy.remindAfter(),
                policy.expireAfter());
    }

    /// Whose time zone is not known has no night we could know.
    private Instant inviteAt(Transaction transaction, Policy policy, Instant now) {
        Instant wanted = transaction.occurredAt().plus(policy.delay());
        Instant earliest = wanted.isBefore(now) ? now : wanted;
        boolean rightNow =
                policy.delay().isZero()
                        && policy.window().isRightAfter(transaction.occurredAt(), now);
        Customer customer = transaction.customer();
        return rightNow || customer.timeZone() == null
                ? earliest
                : policy.window().next(earliest, customer.zoneId(), holidays);
    }
}
