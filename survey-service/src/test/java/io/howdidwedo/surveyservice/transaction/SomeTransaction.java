package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.contracts.transaction.TransactionRecorded.Asking;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Transactions for tests: home deliveries of the north branch that nobody is asked about, unless
/// another is told.
public final class SomeTransaction {
    private final String externalId;
    private final Instant at;
    private final Customer customer;
    private String supplier = "north-branch";
    private String offering = "home-delivery";
    private @Nullable Money value;
    private Map<String, String> facts = Map.of();
    private @Nullable Asking asking;

    private SomeTransaction(String externalId, Instant at, Customer customer) {
        this.externalId = externalId;
        this.at = at;
        this.customer = customer;
    }

    /// What the shop did for this customer then.
    public static SomeTransaction of(String externalId, Instant at, Customer customer) {
        return new SomeTransaction(externalId, at, customer);
    }

    /// A customer of whom nothing is known but the id.
    public static Customer customer(String id) {
        return new Customer(id, CustomerKind.EXTERNAL, null, null, null, null, null, null, null);
    }

    /// Ana, who speaks English and can be mailed to this address.
    public static Customer ana(String id, @Nullable String mail) {
        return new Customer(id, CustomerKind.EXTERNAL, "Ana", mail, null, null, "en", null, null);
    }

    /// Done by this team.
    public SomeTransaction by(String stated) {
        supplier = stated;
        return this;
    }

    /// The supply of this.
    public SomeTransaction supplying(String stated) {
        offering = stated;
        return this;
    }

    /// For so much money.
    public SomeTransaction worth(Money stated) {
        value = stated;
        return this;
    }

    /// This is known about it.
    public SomeTransaction with(Map<String, String> stated) {
        facts = stated;
        return this;
    }

    /// The customer is asked about it like this.
    public SomeTransaction asked(Asking stated) {
        asking = stated;
        return this;
    }

    /// The transaction itself.
    public Transaction recorded() {
        return new Transaction(
                "shop",
                externalId,
                at,
                Stage.AFTER,
                supplier,
                offering,
                null,
                customer,
                value,
                facts,
                at,
                asking,
                null,
                null);
    }
}
