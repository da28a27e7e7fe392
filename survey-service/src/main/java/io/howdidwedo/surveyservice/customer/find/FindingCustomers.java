package io.howdidwedo.surveyservice.customer.find;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.customer.find.CustomerFinds.Place;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.CustomersTransactions;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds customers by name, address, order number and id, within the teams that served them.
public final class FindingCustomers {
    /// Of those with the longest word, that are then held against the others.
    private static final int LOOKED_AT = 300;

    private static final int LATEST_READ = 1_000;

    /// Who answered at a contact point and left nothing is nobody to look for.
    private static final String NOBODY = "anonymous-";

    private final CustomerFinds finds;
    private final Transactions transactions;
    private final CustomersTransactions theirs;

    /// Finds them here.
    public FindingCustomers(
            CustomerFinds finds, Transactions transactions, CustomersTransactions theirs) {
        this.finds = finds;
        this.transactions = transactions;
        this.theirs = theirs;
    }

    /// These transactions were recorded; those that are gone by now are passed over.
    public void recorded(Collection<UUID> ids) {
        add(transactions.findAll(ids).values());
    }

    /// What is known of a customer was erased, or withdrawn: it is worked out anew.
    public void changed(String customer) {
        finds.forget(CustomerFind.keyOf(customer));
        add(theirs.of(customer, Teams.ALL, LATEST_READ).reversed());
    }

    private void add(Collection<Transaction> some) {
        Map<UUID, List<Transaction>> byCustomer =
                some.stream()
                        .filter(transaction -> isSomebody(transaction.customer()))
                        .sorted(Comparator.comparing(Transaction::occurredAt))
                        .collect(
                                groupingBy(
                                        transaction ->
                                                CustomerFind.keyOf(transaction.customer().id())));
        if (!byCustomer.isEmpty()) {
            finds.changeAll(
                    byCustomer.keySet(),
                    (key, before) -> with(before, Objects.requireNonNull(byCustomer.get(key))));
        }
    }

    private static boolean isSomebody(Customer customer) {
        return !customer.id().startsWith(NOBODY) || !customer.addresses().isEmpty();
    }

    private static CustomerFind with(@Nullable CustomerFind before, List<Transaction> some) {
        CustomerFind known = before;
        for (Transaction transaction : some) {
            known = CustomerFind.with(known, transaction);
        }
        return Objects.requireNonNull(known);
    }

    /// The customer with this key, if one of these teams served them.
    public Optional<CustomerFind> find(UUID key, Teams teams) {
        return finds.find(key).filter(found -> found.seenBy(teams).isPresent());
    }

    /// The customers of these teams, those that were served last first.
    public List<CustomerFind> latest(Teams teams, @Nullable Place after, int limit) {
        return finds.latest(teams, after, limit);
    }

    /// Those that fit every word, each of which may be the beginning of one; the latest first.
    public List<CustomerFind> called(String text, Teams teams, int limit) {
        List<String> asked = SearchTerms.asked(text);
        Optional<String> longest = asked.stream().max(Comparator.comparing(String::length));
        return longest.stream()
                .flatMap(word -> finds.beginning(word, teams, LOOKED_AT).stream())
                .filter(found -> found.fits(asked, teams))
                .collect(toMap(CustomerFind::key, found -> found, (first, _) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(CustomerFind::latest).reversed())
                .limit(limit)
                .toList();
    }
}
