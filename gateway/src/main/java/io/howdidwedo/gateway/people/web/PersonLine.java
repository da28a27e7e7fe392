package io.howdidwedo.gateway.people.web;

import io.howdidwedo.access.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;

/// A person in the list.
///
/// @param user what they log in with
/// @param seen when they were seen last; empty of who never was
record PersonLine(String user, String name, String roles, String teams, String seen, State state) {

    /// How it is with somebody's access.
    enum State {
        ACTIVE("Active", "text-secondary"),
        INVITED("Invited", "badge bg-primary text-primary-fg"),
        TOO_OLD("Invitation too old", "text-secondary"),
        DEACTIVATED("Deactivated", "text-secondary");

        private final String word;
        private final String colour;

        State(String word, String colour) {
            this.word = word;
            this.colour = colour;
        }

        String word() {
            return word;
        }

        String colour() {
            return colour;
        }

        /// Whether they have not come in yet.
        boolean isInvited() {
            return this == INVITED || this == TOO_OLD;
        }
    }

    static String inWords(Collection<Role> roles) {
        return roles.stream().sorted().map(RoleWords::name).collect(Collectors.joining(", "));
    }

    /// Where all about them is.
    String path() {
        return path(user);
    }

    static String path(String user) {
        return "/access/people/"
                + URLEncoder.encode(user, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
