package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.SelectField.Option;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A rule to be stated.
///
/// @param id of the rule that is changed; `new` for another one
/// @param teams that the reader may see
/// @param trial what it would have made of the last thirty days; null when it was not tried
record RulePage(
        String id, Entered entered, List<Team> teams, @Nullable Trial trial, Caller caller) {
    static final List<Option> YES_OR_NO =
            List.of(
                    new Option("", "does not matter"),
                    new Option("yes", "yes"),
                    new Option("no", "no"));

    /// The teams that somebody is named for.
    List<Option> teamChoices() {
        return Stream.concat(
                        Stream.of(new Option("", "The one that served the customer")),
                        teams.stream()
                                .filter(team -> !team.colleagues().isEmpty())
                                .map(team -> new Option(team.supplier(), team.name())))
                .toList();
    }
}
