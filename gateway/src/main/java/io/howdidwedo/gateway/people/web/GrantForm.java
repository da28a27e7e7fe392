package io.howdidwedo.gateway.people.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.naming.TeamName;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.TypedList;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Roles and teams in a form: both chosen from what is known, further teams typed.
///
/// @param entered what is in the form
/// @param roles that can be chosen
/// @param teams that are known, in the order they are read in
record GrantForm(Entered entered, List<Role> roles, List<String> teams) {
    private static final Phrases WORDS = Phrases.of(GrantForm.class);
    private static final int MOST_TEAMS = 500;
    private static final int LONGEST_TEAM = 200;
    private static final int MOST_OFFERED = 60;

    /// The form with what somebody has.
    static GrantForm of(Set<Role> has, Set<String> sees, Collection<String> known) {
        Map<String, String> values = new HashMap<>();
        values.put("roles", TypedList.write(has.stream().sorted().map(Role::word).toList()));
        values.put("teams", TypedList.write(new TreeSet<>(sees)));
        values.put("allTeams", sees.contains(Account.ALL_TEAMS) ? "yes" : "");
        Entered entered = new Entered(values);
        List<String> offered =
                Stream.concat(
                                sees.stream().filter(team -> !team.equals(Account.ALL_TEAMS)),
                                known.stream().sorted(TeamName.order()).limit(MOST_OFFERED))
                        .distinct()
                        .sorted(TeamName.order())
                        .toList();
        return new GrantForm(entered, offered(has), offered);
    }

    /// The form as it was sent.
    GrantForm with(Entered sent) {
        return new GrantForm(sent, roles, teams);
    }

    /// Integrators are programs: the role is offered to nobody who does not have it.
    private static List<Role> offered(Set<Role> has) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.INTEGRATOR || has.contains(role))
                .toList();
    }

    /// The words of the chosen roles; what is wrong with them is told at the form.
    List<String> chosenRoles() {
        Set<String> offered = roles.stream().map(Role::word).collect(Collectors.toSet());
        List<String> chosen = entered.list("roles");
        entered.check().require(!chosen.isEmpty(), "roles", WORDS.say("grant.role.none"));
        entered.check()
                .require(offered.containsAll(chosen), "roles", WORDS.say("grant.role.unknown"));
        return chosen.stream().filter(offered::contains).distinct().toList();
    }

    /// The chosen teams; what is wrong with them is told at the form.
    List<String> chosenTeams() {
        if (isForAllTeams()) {
            return List.of(Account.ALL_TEAMS);
        }
        Set<String> chosen = new LinkedHashSet<>(typed("teams"));
        chosen.addAll(typed("otherTeams"));
        chosen.remove(Account.ALL_TEAMS);
        entered.check().require(!chosen.isEmpty(), "teams", WORDS.say("grant.team.none"));
        entered.check()
                .require(
                        chosen.size() <= MOST_TEAMS && chosen.stream().allMatch(GrantForm::isTeam),
                        "teams",
                        WORDS.say("grant.team.many", MOST_TEAMS, LONGEST_TEAM));
        return List.copyOf(chosen);
    }

    /// Teams are ids: they are kept in the one form that transactions name them in.
    private List<String> typed(String field) {
        return entered.list(field).stream().map(WrittenText::id).toList();
    }

    private static boolean isTeam(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_TEAM
                && text.chars().noneMatch(Character::isISOControl);
    }

    boolean isForAllTeams() {
        return entered.value("allTeams").equals("yes");
    }
}
