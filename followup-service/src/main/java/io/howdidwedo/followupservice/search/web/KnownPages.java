package io.howdidwedo.followupservice.search.web;

import io.howdidwedo.followupservice.search.web.SearchPage.Place;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The pages and settings that people look for by name.
final class KnownPages {
    private static final Phrases WORDS = Phrases.of(KnownPages.class);

    private KnownPages() {}

    /// Those with this in their names that somebody may read.
    static List<Place> called(String text, Caller reader) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Arrays.stream(Section.values())
                                .map(section -> new Place(section.label(), section.path())),
                        beyondTheMenu())
                .filter(page -> page.label().toLowerCase(Locale.ROOT).contains(wanted))
                .filter(page -> reader.may("GET", page.address()))
                .toList();
    }

    private static Stream<Place> beyondTheMenu() {
        return Stream.of(
                new Place(WORDS.say("page.workload"), "/my-work/workload"),
                new Place(WORDS.say("page.notifications"), "/my-work/notifications"),
                new Place(
                        WORDS.say("page.notification-settings"), "/my-work/notifications/settings"),
                new Place(WORDS.say("page.working-hours"), "/working-hours"));
    }
}
