package io.howdidwedo.surveyservice.customer.merge;

import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.customer.find.FindingCustomers;
import io.howdidwedo.surveyservice.merging.Merging;
import io.howdidwedo.surveyservice.merging.RememberedMerges;
import java.time.Clock;

/// Customers who can be found and merged, with nothing that moves afterwards.
///
/// @param finding finds them in these stores
/// @param merging merges them there
public record SomeMerging(FindingCustomers finding, MergingCustomers merging) {

    /// Those of these stores.
    public static SomeMerging in(Stores stores, Clock clock) {
        FindingCustomers finding =
                new FindingCustomers(
                        stores.customerFinds(),
                        stores.transactions(),
                        stores.customersTransactions());
        RememberedMerges names = new RememberedMerges(stores.merges(), System::nanoTime);
        return new SomeMerging(
                finding,
                new MergingCustomers(
                        finding,
                        stores.customersTransactions(),
                        stores.merges(),
                        names,
                        new Merging(stores.merges(), names, () -> {}, clock)));
    }
}
