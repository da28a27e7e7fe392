package io.howdidwedo.surveyservice.sample;

import java.util.Collection;
import java.util.UUID;

/// What is kept about transactions and offerings, wherever it is, to be taken out with them.
public interface Traces {

    /// Takes everything out that is kept about these transactions, and they themselves.
    void forgetAllAbout(Collection<UUID> transactions);

    /// Whether any transaction is of this offering.
    boolean isUsed(String offering);

    /// Takes an offering out, with what its customers' wishes were put together to.
    void forgetOffering(String offering);
}
