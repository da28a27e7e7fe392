package io.howdidwedo.surveyservice.offering.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.surveyservice.offering.Offering;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// All offerings, and the form of the next.
record OfferingsPage(
        List<Offering> offerings,
        Instant now,
        DateTimeFormatter day,
        Entered entered,
        Caller caller) {}
