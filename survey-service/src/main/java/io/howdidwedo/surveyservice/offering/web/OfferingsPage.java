package io.howdidwedo.surveyservice.offering.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.ShortId;
import io.howdidwedo.servicekit.placing.PlaceButtons;
import io.howdidwedo.servicekit.placing.PlaceChange;
import io.howdidwedo.surveyservice.offering.Offering;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All offerings, and the form of the next.
///
/// @param back takes back what was moved a moment ago; null when nothing was
record OfferingsPage(
        List<Offering> offerings,
        @Nullable PlaceChange back,
        Instant now,
        DateTimeFormatter day,
        Entered entered,
        Caller caller) {

    /// Whether the reader puts them in order.
    boolean places() {
        return caller.is(Role.ADMIN) && offerings.size() > 1;
    }

    /// What moves the offering at this place.
    PlaceButtons buttons(int place) {
        Offering offering = offerings.get(place);
        return new PlaceButtons(offering.id(), shown(offering), place, offerings.size() - 1);
    }

    /// What was moved a moment ago; null when nothing was.
    PlaceChange.@Nullable Moved moved() {
        return back == null || !places()
                ? null
                : offerings.stream()
                        .filter(offering -> offering.id().equals(back.id()))
                        .findFirst()
                        .map(offering -> moved(shown(offering), back))
                        .orElse(null);
    }

    private PlaceChange.Moved moved(String name, PlaceChange change) {
        return new PlaceChange.Moved(OfferingOrderController.PATH, name, change, caller.csrf());
    }

    private static String shown(Offering offering) {
        return new ShortId(offering.called()).shown();
    }
}
