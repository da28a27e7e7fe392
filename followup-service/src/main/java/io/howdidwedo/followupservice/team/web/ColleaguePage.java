package io.howdidwedo.followupservice.team.web;

import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.SelectField.Option;
import java.util.List;
import java.util.stream.Stream;

/// What is known of a colleague, to be changed.
///
/// @param user what they log in with; `new` for somebody to be named
/// @param mayName whether the reader names the people of this team
/// @param path of the team's page
record ColleaguePage(
        Team team, String user, Entered entered, boolean mayName, String path, Caller caller) {
    static final List<Option> LEVELS =
            List.of(
                    new Option("1", "1: works on cases"),
                    new Option("2", "2: told when a case was overdue once"),
                    new Option("3", "3: told when a case was overdue 2 times"),
                    new Option("4", "4: told when a case was overdue 3 times"),
                    new Option("5", "5: told when a case was overdue 4 times"));

    static final List<Option> NEW_CASES =
            List.of(
                    new Option("urgent", "urgent ones"),
                    new Option("all", "all"),
                    new Option("none", "none"));

    /// Whoever may stand in for them.
    List<Option> standIns() {
        return Stream.concat(
                        Stream.of(new Option("", "the whole team")),
                        team.colleagues().stream()
                                .filter(other -> !other.user().equals(user))
                                .map(other -> new Option(other.user(), other.name())))
                .toList();
    }
}
