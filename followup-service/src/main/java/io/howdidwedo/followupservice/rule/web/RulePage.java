package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.SelectField.Option;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A rule to be stated.
///
/// @param id of the rule that is changed; `new` for another one
/// @param teams that the reader may see
/// @param tried what it would have made of the last thirty days; null when it was not tried, or
///     comes afterwards
/// @param trying what is entered, as an address says it, where it comes afterwards; else empty
record RulePage(
        String id,
        Entered entered,
        List<Team> teams,
        @Nullable TriedRulePage tried,
        String trying,
        Caller caller) {
    private static final Phrases WORDS = Phrases.of(RulePage.class);

    static List<Option> yesOrNo() {
        return List.of(
                new Option("", WORDS.say("choice.any")),
                new Option("yes", WORDS.say("choice.yes")),
                new Option("no", WORDS.say("choice.no")));
    }

    /// The teams that somebody is named for.
    List<Option> teamChoices() {
        return Stream.concat(
                        Stream.of(new Option("", WORDS.say("rule.team.served"))),
                        teams.stream()
                                .filter(team -> !team.colleagues().isEmpty())
                                .map(team -> new Option(team.supplier(), team.name())))
                .toList();
    }
}
