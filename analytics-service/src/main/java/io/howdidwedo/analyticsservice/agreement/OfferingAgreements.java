package io.howdidwedo.analyticsservice.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The agreements of all offerings.
public interface OfferingAgreements {

    /// Those of these offerings; one that has not been heard of has none.
    Map<String, Agreements> of(Collection<String> offerings);

    /// Keeps them, unless the same or a newer version is known.
    void learn(Agreements agreements);

    /// Forgets what was agreed for an offering.
    void forget(String offering);

    /// All that are known.
    List<Agreements> all();
}
