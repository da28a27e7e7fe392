package io.howdidwedo.followupservice.search.web;

import io.howdidwedo.followupservice.search.web.SearchPage.Place;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The pages and settings that people look for by name.
final class KnownPages {
    private static final List<Place> BEYOND_THE_MENU =
            List.of(
                    new Place("Workload", "/my-work/workload"),
                    new Place("Notifications", "/my-work/notifications"),
                    new Place("Notification settings", "/my-work/notifications/settings"),
                    new Place("Working hours", "/working-hours"));

    private KnownPages() {}

    /// Those with this in their names that somebody may read.
    static List<Place> called(String text, Caller reader) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Arrays.stream(Section.values())
                                .map(section -> new Place(section.label(), section.path())),
                        BEYOND_THE_MENU.stream())
                .filter(page -> page.label().toLowerCase(Locale.ROOT).contains(wanted))
                .filter(page -> reader.may("GET", page.address()))
                .toList();
    }
}
