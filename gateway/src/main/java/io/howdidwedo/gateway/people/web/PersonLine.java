package io.howdidwedo.gateway.people.web;

import io.howdidwedo.servicekit.wording.Phrases;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A person in the list.
///
/// @param user what they log in with
/// @param seen when they were seen last; empty of who never was
record PersonLine(String user, String name, String roles, String teams, String seen, State state) {
    private static final Phrases WORDS = Phrases.of(PersonLine.class);

    /// How it is with somebody's access.
    enum State {
        ACTIVE("text-secondary"),
        INVITED("badge bg-primary text-primary-fg"),
        TOO_OLD("text-secondary"),
        DEACTIVATED("text-secondary");

        private final String colour;

        State(String colour) {
            this.colour = colour;
        }

        String word() {
            return WORDS.say("state." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        String colour() {
            return colour;
        }

        /// Whether they have not come in yet.
        boolean isInvited() {
            return this == INVITED || this == TOO_OLD;
        }
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
