package io.howdidwedo.surveyservice.offering.web;

import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.surveyservice.offering.Offering;
import java.time.format.DateTimeFormatter;

/// An offering with one of its agreements.
///
/// @param shown the agreement that is looked at
record OfferingPage(
        Offering offering,
        Agreement shown,
        Agreement inForce,
        DateTimeFormatter day,
        Caller caller) {}
