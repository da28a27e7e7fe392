package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.contracts.transaction.TransactionRecorded.Asking;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import io.howdidwedo.surveyservice.channel.OpenChannels;
import io.howdidwedo.surveyservice.preference.Preference;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import io.howdidwedo.surveyservice.survey.Policy;
import io.howdidwedo.surveyservice.survey.Policy.Audience;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.Surveys;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides whether and when a customer is asked about a transaction.
final class Eligibility {
    /// Facts that say of a transaction that it is nothing to ask about, each a reason.
    private static final List<String> NEVER = List.of("test", "staff", "self-service");

    private final Surveys surveys;
    private final PublicHolidays holidays;
    private final OpenChannels channels;

    /// Decides by the policies of these surveys.
    Eligibility(Surveys surveys, PublicHolidays holidays, OpenChannels channels) {
        this.surveys = surveys;
        this.holidays = holidays;
        this.channels = channels;
    }

    /// The transaction with its disposition.
    ///
    /// @param wish what the customer prefers
    /// @param suppressed which addresses get nothing, as the list calls them
    Transaction decide(
            Transaction transaction,
            IntakeRules rules,
            Preference wish,
            Map<String, Why> suppressed,
            Instant now) {
        Survey survey = surveys.forOffering(transaction.offering());
        Reach reach =
                Reach.of(
                        transaction.customer(),
                        wish,
                        survey.policy().channels(),
                        channels,
                        address -> Optional.ofNullable(suppressed.get(address)),
                        now);
        String reason = reasonNotToAsk(transaction, survey.policy(), rules, reach, now);
        return transaction.decided(
                reason == null ? asking(transaction, survey, now) : null, reason);
    }

    private static @Nullable String reasonNotToAsk(
            Transaction transaction, Policy policy, IntakeRules rules, Reach reach, Instant now) {
        if (rules.notAskedBecause() != null) {
            return rules.notAskedBecause();
        }
        if (reach instanceof Reach.Nowhere(String why)) {
            return why;
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
        String misfit = misfit(transaction, policy.audience());
        if (misfit != null) {
            return misfit;
        }
        return isDrawn(transaction, policy.oneIn()) ? null : "not-drawn";
    }

    private static @Nullable String misfit(Transaction transaction, Audience audience) {
        Customer customer = transaction.customer();
        if (isOther(customer.tier(), audience.tiers())) {
            return "other-tier";
        }
        if (isOther(customer.kind(), audience.kinds())) {
            return "other-kind";
        }
        if (isBelow(transaction.value(), audience.valueAtLeast())) {
            return "below-value";
        }
        return transaction.facts().entrySet().containsAll(audience.facts().entrySet())
                ? null
                : "other-facts";
    }

    /// None named are all.
    private static <T> boolean isOther(@Nullable T theirs, List<T> wanted) {
        return !wanted.isEmpty() && (theirs == null || !wanted.contains(theirs));
    }

    private static boolean isBelow(@Nullable Money value, @Nullable BigDecimal least) {
        return least != null && (value == null || value.amount().compareTo(least) < 0);
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
