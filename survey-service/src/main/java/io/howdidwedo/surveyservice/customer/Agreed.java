package io.howdidwedo.surveyservice.customer;

import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.wording.Wording;
import java.util.List;

/// One thing that was agreed with the customer of a transaction, in the agreement's own words.
///
/// @param expectation its id
/// @param measured what was measured of it, in words; empty when nothing was
public record Agreed(String expectation, String sentence, String measured) {

    /// All that was agreed with the customer of a transaction when it took place.
    public static List<Agreed> in(Transaction transaction, Offerings offerings, Wording wording) {
        return offerings.find(transaction.offering()).stream()
                .flatMap(found -> found.inForceAt(transaction.occurredAt()).requirements().stream())
                .filter(requirement -> requirement.side() == Requirement.Side.CUSTOMER)
                .map(requirement -> of(requirement, transaction, wording))
                .toList();
    }

    private static Agreed of(Requirement requirement, Transaction transaction, Wording wording) {
        return new Agreed(
                requirement.id(),
                wording.pick(requirement.text()),
                MeasuredWords.of(requirement, transaction));
    }
}
