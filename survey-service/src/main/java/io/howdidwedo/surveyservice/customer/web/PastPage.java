package io.howdidwedo.surveyservice.customer.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.ShortId;
import io.howdidwedo.surveyservice.customer.Past;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What there was between a customer and us, entry by entry; the page it goes into puts them among
/// its own.
///
/// @param called what the offerings in the entries are called, by id
record PastPage(List<Past> entries, Map<String, String> called, Caller caller) {
    PastPage {
        entries = List.copyOf(entries);
        called = Map.copyOf(called);
    }

    /// The offering an entry is about, as its reader calls it.
    ShortId offering(Past one) {
        return offering(one.about());
    }

    /// The offering of a transaction, as its reader calls it.
    ShortId offering(Transaction about) {
        String id = about.offering();
        return new ShortId(called.getOrDefault(id, id));
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
