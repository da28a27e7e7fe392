package io.howdidwedo.gateway.frame.web;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.servicekit.naming.TeamName;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Collection;
import java.util.Set;

/// Roles and teams in words that say what they are for, in the reader's language.
public final class GrantWords {
    private static final Phrases WORDS = Phrases.of(GrantWords.class);

    private GrantWords() {}

    /// What the role is called.
    public static String name(Role role) {
        return WORDS.say("role." + role.word());
    }

    /// What somebody with it can do.
    public static String sentence(Role role) {
        return WORDS.say("role." + role.word() + ".may");
    }

    /// What all of them are called.
    public static String roles(Collection<Role> roles) {
        return roles.stream().sorted().map(GrantWords::name).collect(joining(", "));
    }

    /// What the teams are called, in the order they are read in, as far as this process knows.
    public static String teams(Set<String> teams) {
        if (teams.contains(Account.ALL_TEAMS)) {
            return WORDS.say("teams.all");
        }
        return teams.isEmpty()
                ? WORDS.say("teams.none")
                : teams.stream()
                        .sorted(TeamName.order())
                        .map(team -> new TeamName(team).shown())
                        .collect(joining(", "));
    }
}
