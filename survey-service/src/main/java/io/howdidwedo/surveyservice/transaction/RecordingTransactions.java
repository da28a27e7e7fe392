package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.servicekit.holiday.PublicHolidays;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.channel.OpenChannels;
import io.howdidwedo.surveyservice.merging.KnownAs;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.preference.Preference;
import io.howdidwedo.surveyservice.preference.Preference.Holder;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import io.howdidwedo.surveyservice.suppression.Suppressions;
import io.howdidwedo.surveyservice.survey.Surveys;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Transactions come in: checked by their form, given a disposition, recorded once.
public final class RecordingTransactions {
    private static final Phrases WORDS = Phrases.of(RecordingTransactions.class);
    private final Transactions transactions;
    private final Offerings offerings;
    private final Preferences preferences;
    private final Suppressions suppressions;
    private final Eligibility eligibility;
    private final KnownAs.Lately names;
    private final boolean createsOfferings;
    private final Clock clock;
    private final Set<String> knownOfferings = ConcurrentHashMap.newKeySet();

    /// Records transactions.
    ///
    /// @param names under which customers, suppliers and offerings are kept
    /// @param createsOfferings whether an unknown offering is made with the standard agreement
    public RecordingTransactions(
            Transactions transactions,
            Offerings offerings,
            Preferences preferences,
            Suppressions suppressions,
            Surveys surveys,
            PublicHolidays holidays,
            OpenChannels channels,
            KnownAs.Lately names,
            boolean createsOfferings,
            Clock clock) {
        this.transactions = transactions;
        this.offerings = offerings;
        this.preferences = preferences;
        this.suppressions = suppressions;
        this.eligibility = new Eligibility(surveys, holidays, channels);
        this.names = names;
        this.createsOfferings = createsOfferings;
        this.clock = clock;
    }

    /// Checks one form; nothing is written.
    ///
    /// @throws InvalidInput when it is no transaction, or its offering is unknown and may not be
    ///     made
    public Transaction check(TransactionForm form, IntakeRules rules) {
        Transaction transaction = tryOut(form, rules);
        if (!createsOfferings && !isKnown(transaction.offering())) {
            throw new InvalidInput("offering", WORDS.told("problem.offering-unknown"));
        }
        return transaction;
    }

    /// Checks the form alone; nothing is made. A name that was given up for another one is that
    /// other one.
    ///
    /// @throws InvalidInput when it is no transaction
    public Transaction tryOut(TransactionForm form, IntakeRules rules) {
        return form.check(clock.instant(), rules.mayBackdate()).keptAs(names.now());
    }

    /// Records checked transactions.
    ///
    /// @return one outcome each, in the same order
    public List<Recording> record(List<Transaction> checked, IntakeRules rules) {
        Instant now = clock.instant();
        Map<Holder, Preference> wishes =
                preferences.holding(
                        checked.stream()
                                .map(transaction -> transaction.customer().holder())
                                .collect(Collectors.toSet()));
        List<Transaction> known =
                checked.stream()
                        .map(transaction -> withoutErased(transaction, wish(transaction, wishes)))
                        .toList();
        Map<String, Why> suppressed = suppressions.inForce(addresses(known));
        List<Transaction> decided = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            // Whose wish it is is told by what was sent, also where the address is erased.
            Preference wish = wish(checked.get(i), wishes);
            decided.add(eligibility.decide(known.get(i), rules, wish, suppressed, now));
        }
        makeOfferings(checked);
        return transactions.record(decided);
    }

    private static Set<String> addresses(List<Transaction> transactions) {
        return transactions.stream()
                .flatMap(transaction -> transaction.customer().addresses().stream())
                .map(Address::listed)
                .collect(Collectors.toSet());
    }

    private static Preference wish(Transaction transaction, Map<Holder, Preference> wishes) {
        return wishes.getOrDefault(transaction.customer().holder(), Preference.NONE);
    }

    /// What a customer had erased does not come back with a transaction sent late or once more.
    private static Transaction withoutErased(Transaction transaction, Preference wish) {
        return wish.isErased(transaction.occurredAt())
                ? transaction.of(transaction.customer().erased())
                : transaction;
    }

    private void makeOfferings(List<Transaction> recorded) {
        if (createsOfferings) {
            recorded.stream().map(Transaction::offering).distinct().forEach(this::makeOffering);
        }
    }

    /// Two at once: the second finds it there, which is as good.
    private void makeOffering(String offering) {
        if (!isKnown(offering)) {
            offerings.add(StandardAgreement.assumedFor(offering));
            knownOfferings.add(offering);
        }
    }

    private boolean isKnown(String offering) {
        if (!knownOfferings.contains(offering) && offerings.find(offering).isPresent()) {
            knownOfferings.add(offering);
        }
        return knownOfferings.contains(offering);
    }
}
