package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.channel.Address;
import java.util.List;
import java.util.Optional;

/// The transactions of one customer, for the customer's own eyes and for those who serve them.
public interface CustomersTransactions {
    /// So many of a customer are looked at for their name.
    int LATEST_READ = 300;

    /// Those of this customer that carry this address, the latest first; at most a thousand. The
    /// customer's id alone opens nothing: whoever may send transactions may name any.
    List<Transaction> of(String customer, Address address);

    /// Those of this customer with one of these teams, the latest first; at most `limit`.
    List<Transaction> of(String customer, Teams teams, int limit);

    /// What this customer is called: what they were last called under the id they are kept under,
    /// as far as these teams know. Who has no name there is called as whoever was merged into them.
    default Optional<String> nameOf(String customer, Teams teams) {
        List<Transaction> named =
                of(customer, teams, LATEST_READ).stream()
                        .filter(one -> one.customer().name() != null)
                        .toList();
        return named.stream()
                .filter(Transaction::isSentUnderKeptId)
                .findFirst()
                .or(() -> named.stream().findFirst())
                .map(one -> one.customer().name());
    }

    /// Takes name and addresses out of those of this customer that carry this address. What the
    /// others were told holds neither.
    void erase(String customer, Address address);

    /// Takes name and addresses out of all of this customer.
    void erase(String customer);
}
