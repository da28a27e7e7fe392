package io.howdidwedo.gateway;

import io.howdidwedo.testsupport.WordsRules;
import java.util.List;

class WordsTest extends WordsRules {
    @Override
    protected List<String> sameEverywhere() {
        return List.of(
                "Authorization: Bearer hdwd_…",
                // What an administrator types at the provider of logins, and the setting for it.
                "GATEWAY_OIDC_ISSUER",
                "§/login/oidc/callback",
                "§/login",
                "§/login/oidc/back-channel-logout");
    }
}
