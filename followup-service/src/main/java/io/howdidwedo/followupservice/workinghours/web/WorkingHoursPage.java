package io.howdidwedo.followupservice.workinghours.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// When a team works, to be changed.
///
/// @param team empty: all that have no hours of their own
/// @param path of this page
/// @param days as the form calls them
record WorkingHoursPage(
        String team, String path, List<String> days, Entered entered, Caller caller) {

    /// A day as people read it.
    static String label(String day) {
        Locale language = Phrases.reader();
        String name =
                DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT))
                        .getDisplayName(TextStyle.FULL_STANDALONE, language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
