package io.howdidwedo.followupservice.team.web;

import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.SelectField.Option;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What is known of a colleague, to be changed.
///
/// @param user what they log in with; `new` for somebody to be named
/// @param mayName whether the reader names the people of this team
/// @param path of the team's page
record ColleaguePage(
        Team team, String user, Entered entered, boolean mayName, String path, Caller caller) {
    private static final Phrases WORDS = Phrases.of(ColleaguePage.class);

    static List<Option> levels() {
        return options("level.", "1", "2", "3", "4", "5");
    }

    static List<Option> newCases() {
        return options("new-cases.", "urgent", "all", "none");
    }

    /// Each in itself: whoever reads it knows it.
    static List<Option> languages() {
        return Phrases.LANGUAGES.stream()
                .map(Locale::forLanguageTag)
                .map(tag -> new Option(tag.toLanguageTag(), tag.getDisplayName(tag)))
                .toList();
    }

    private static List<Option> options(String of, String... values) {
        return Stream.of(values).map(value -> new Option(value, WORDS.say(of + value))).toList();
    }

    /// Whoever may stand in for them.
    List<Option> standIns() {
        return Stream.concat(
                        Stream.of(new Option("", WORDS.say("away.team"))),
                        team.colleagues().stream()
                                .filter(other -> !other.user().equals(user))
                                .map(other -> new Option(other.user(), other.name())))
                .toList();
    }
}
