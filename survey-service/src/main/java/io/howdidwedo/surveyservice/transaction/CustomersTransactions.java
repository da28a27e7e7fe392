package io.howdidwedo.surveyservice.transaction;

import java.util.List;

/// The transactions of one customer, for the customer's own eyes.
public interface CustomersTransactions {

    /// All of theirs, the latest first; at most a thousand.
    List<Transaction> of(String customer);

    /// Takes name and addresses out of all of theirs. What the others were told holds neither.
    void erase(String customer);
}
