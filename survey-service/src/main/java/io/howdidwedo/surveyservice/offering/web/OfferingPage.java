package io.howdidwedo.surveyservice.offering.web;

import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.format.DateTimeFormatter;

/// An offering with one of its agreements.
///
/// @param shown the agreement that is looked at
record OfferingPage(
        Offering offering,
        Agreement shown,
        Agreement inForce,
        DateTimeFormatter day,
        Caller caller) {
    /// A clause in the reader's language, where it has one.
    String said(Requirement requirement) {
        return requirement.text().isEmpty()
                ? requirement.id()
                : Wording.in(Phrases.reader().toLanguageTag()).pick(requirement.text());
    }
}
