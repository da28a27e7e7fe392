package io.howdidwedo.gateway.provider.wiring;

import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.gateway.provider.ComingByProvider;
import io.howdidwedo.gateway.provider.Connecting;
import io.howdidwedo.gateway.provider.GroupGrants;
import io.howdidwedo.gateway.provider.KeepingGroups;
import io.howdidwedo.gateway.provider.Provider;
import io.howdidwedo.gateway.session.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How people come in by the provider of logins.
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {
    @Bean
    ComingByProvider comingByProvider(
            Provider provider,
            Accounts accounts,
            GroupGrants grants,
            Sessions sessions,
            Callers callers,
            KeepingTrack track) {
        return new ComingByProvider(provider, accounts, grants, sessions, callers, track);
    }

    @Bean
    Connecting connecting(Provider provider, Accounts accounts, KeepingTrack track) {
        return new Connecting(provider, accounts, track);
    }

    @Bean
    KeepingGroups keepingGroups(GroupGrants grants, Accounts accounts, KeepingTrack track) {
        return new KeepingGroups(grants, accounts, track);
    }
}
