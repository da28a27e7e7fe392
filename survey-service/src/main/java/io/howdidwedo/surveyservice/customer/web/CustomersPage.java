package io.howdidwedo.surveyservice.customer.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.surveyservice.customer.find.CustomerFind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The customers of the reader's teams.
///
/// @param asked what was looked for; empty: all, those served last first
/// @param next where the next page begins; empty when this is the last one
record CustomersPage(String asked, List<Line> lines, String next, Caller caller) {
    CustomersPage {
        lines = List.copyOf(lines);
    }

    /// One customer.
    ///
    /// @param name empty when it is not known
    record Line(UUID key, String name, String id, String team, Instant latest) {
        static Line of(CustomerFind found, Caller reader) {
            var known = found.seenBy(reader.within()).orElseThrow();
            return new Line(
                    found.key(),
                    found.called(reader.within()).orElse(""),
                    found.customer(),
                    known.team(),
                    known.latest());
        }
    }
}
