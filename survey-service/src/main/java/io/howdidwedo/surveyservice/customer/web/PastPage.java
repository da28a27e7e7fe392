package io.howdidwedo.surveyservice.customer.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.surveyservice.customer.Past;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What there was between a customer and us, entry by entry; the page it goes into puts them among
/// its own.
record PastPage(List<Past> entries, Caller caller) {
    PastPage {
        entries = List.copyOf(entries);
    }

    /// The day of an entry, by the reader's clocks.
    LocalDate day(Past one) {
        return LocalDate.ofInstant(one.at(), caller.zone());
    }

    /// The kind of an entry in a word that styles know.
    String kind(Past one) {
        return one.kind().name().toLowerCase(Locale.ROOT);
    }
}
