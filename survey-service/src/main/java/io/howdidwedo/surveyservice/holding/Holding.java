package io.howdidwedo.surveyservice.holding;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.followup.FollowUp;
import io.howdidwedo.surveyservice.followup.FollowUps;
import io.howdidwedo.surveyservice.merging.KnownAs;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.preference.Preference.Holder;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.response.AnswersAbout;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.response.Responses;
import io.howdidwedo.surveyservice.transaction.CustomersTransactions;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// What this service holds about one customer, and how they have it erased.
public final class Holding {
    private static final int MOST = 1_000;

    private final CustomersTransactions transactions;
    private final AnswersAbout answers;
    private final Responses responses;
    private final FollowUps followUps;
    private final Preferences preferences;
    private final KnownAs.Lately names;
    private final AfterErasure after;
    private final Clock clock;

    /// Looks and erases here.
    public Holding(
            CustomersTransactions transactions,
            AnswersAbout answers,
            Responses responses,
            FollowUps followUps,
            Preferences preferences,
            KnownAs.Lately names,
            AfterErasure after,
            Clock clock) {
        this.transactions = transactions;
        this.answers = answers;
        this.responses = responses;
        this.followUps = followUps;
        this.preferences = preferences;
        this.names = names;
        this.after = after;
        this.clock = clock;
    }

    /// What is held about a customer at this address, the latest transaction first.
    public List<Held> about(String customer, Address address) {
        return about(transactions.of(customer, address));
    }

    /// What is held about one transaction.
    public List<Held> about(Transaction transaction) {
        return about(List.of(transaction));
    }

    private List<Held> about(List<Transaction> theirs) {
        Map<UUID, List<Response>> given =
                answersTo(theirs).stream().collect(Collectors.groupingBy(Response::transactionId));
        return theirs.stream()
                .map(
                        transaction ->
                                held(transaction, given.getOrDefault(transaction.id(), List.of())))
                .toList();
    }

    private Held held(Transaction transaction, List<Response> given) {
        return new Held(
                transaction,
                given.stream()
                        .sorted(Comparator.comparing(response -> response.current().answeredAt()))
                        .toList(),
                followUps.about(transaction.id()).map(FollowUp::written).orElse(List.of()));
    }

    /// Erases name, addresses and every word the customer wrote or was written to; what was rated
    /// and chosen stays, and belongs to nobody who could be named. The others are told of the
    /// answers without words, and that what was said to and fro is erased. Nobody asks the customer
    /// any more. Doing it again erases what came since. What carries another address is not the
    /// business of who reads this one.
    public void erase(String customer, Address address) {
        Instant now = clock.instant();
        // First, so that nothing comes back while the rest is under way.
        preferences.erased(Holder.at(customer, address), now);
        preferences.stop(Holder.at(customer, address));
        for (String name : names.now().namesOf(Merge.Kind.CUSTOMER, customer)) {
            eraseWords(transactions.of(name, address));
            transactions.erase(name, address);
            after.erased(name);
        }
    }

    /// The same for all that carries any address of a customer, or none, under whatever name it
    /// was sent: for staff, whom they have asked for it.
    public void erase(String customer) {
        names.now().namesOf(Merge.Kind.CUSTOMER, customer).forEach(this::eraseNamed);
    }

    private void eraseNamed(String customer) {
        Instant now = clock.instant();
        List<Transaction> theirs = transactions.of(customer, Teams.ALL, MOST);
        Holder holder =
                new Holder(
                        customer,
                        theirs.stream()
                                .flatMap(one -> one.customer().addresses().stream())
                                .distinct()
                                .toList());
        preferences.erased(holder, now);
        preferences.stop(holder);
        eraseWords(theirs);
        transactions.erase(customer);
        after.erased(customer);
    }

    /// Erases every word that was written about one transaction since its addresses were erased.
    public void eraseWords(Transaction transaction) {
        eraseWords(List.of(transaction));
    }

    private void eraseWords(List<Transaction> theirs) {
        Instant now = clock.instant();
        answersTo(theirs)
                .forEach(response -> responses.change(response.id(), Response::withoutWords));
        theirs.stream()
                .map(Transaction::id)
                .map(followUps::about)
                .flatMap(Optional::stream)
                .forEach(followUp -> followUps.change(followUp, known -> known.erased(now)));
    }

    private List<Response> answersTo(List<Transaction> some) {
        return answers.about(some.stream().map(Transaction::id).toList());
    }

    /// What is held of one transaction of a customer.
    ///
    /// @param answers to what was asked about it, in order of time
    /// @param written by the customer about what became of them, in order of time
    public record Held(
            Transaction transaction, List<Response> answers, List<FollowUp.Written> written) {
        public Held {
            answers = List.copyOf(answers);
            written = List.copyOf(written);
        }
    }
}
