package io.howdidwedo.gateway.people.web;

import java.util.List;

/// How people log in, and what groups at the provider of logins may do here.
///
/// @param provider what people call it; empty where there is none
/// @param publicUrl under which it reaches this system
/// @param secondStepNeeded whether everybody with a password needs a code, too
/// @param said what was done; empty when nothing was
/// @param problem why it could not be done; empty when nothing is wrong
record GroupsPage(
        String csrf,
        String provider,
        String publicUrl,
        boolean secondStepNeeded,
        List<GroupLine> lines,
        GrantForm grant,
        String said,
        String problem) {
    GroupsPage {
        lines = List.copyOf(lines);
    }

    /// By which whoever runs the system begins to connect a provider.
    String setting() {
        return "GATEWAY_OIDC_ISSUER";
    }

    /// Where the provider sends people back to.
    String redirect() {
        return publicUrl + "/login/oidc/callback";
    }

    /// Where it sends them when they have logged out there.
    String afterwards() {
        return publicUrl + "/login";
    }

    /// Where it tells that a login there is over.
    String backChannel() {
        return publicUrl + "/login/oidc/back-channel-logout";
    }
}
