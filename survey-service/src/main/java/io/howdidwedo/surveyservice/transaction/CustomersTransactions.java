package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.channel.Address;
import java.util.List;

/// The transactions of one customer, for the customer's own eyes and for those who serve them.
public interface CustomersTransactions {

    /// Those of this customer that carry this address, the latest first; at most a thousand. The
    /// customer's id alone opens nothing: whoever may send transactions may name any.
    List<Transaction> of(String customer, Address address);

    /// Those of this customer with one of these teams, the latest first; at most `limit`.
    List<Transaction> of(String customer, Teams teams, int limit);

    /// Takes name and addresses out of those of this customer that carry this address. What the
    /// others were told holds neither.
    void erase(String customer, Address address);

    /// Takes name and addresses out of all of this customer.
    void erase(String customer);
}
