package io.howdidwedo.gateway.administration.web;

import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.account.Passwords;
import io.howdidwedo.gateway.administration.KeepingAccounts;
import io.howdidwedo.gateway.administration.KeepingKeys;
import io.howdidwedo.gateway.apikey.ApiKeys;
import io.howdidwedo.gateway.apikey.MakingKey;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.gateway.session.Sessions;
import io.howdidwedo.gateway.web.BlockingWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.WebFilter;

@Configuration(proxyBeanMethods = false)
class AdministrationConfiguration {
    @Bean
    KeepingAccounts keepingAccounts(
            Accounts accounts,
            Passwords passwords,
            Sessions sessions,
            Callers callers,
            KeepingTrack track) {
        return new KeepingAccounts(accounts, passwords, sessions, callers, track);
    }

    @Bean
    KeepingKeys keepingKeys(ApiKeys keys, MakingKey making, Callers callers, KeepingTrack track) {
        return new KeepingKeys(keys, making, callers, track);
    }

    @Bean
    @Order(-50)
    WebFilter administrationFilter() {
        return new AdministrationFilter();
    }

    @Bean
    MeApi meApi() {
        return new MeApi();
    }

    @Bean
    AccountApi accountApi(Accounts accounts, KeepingAccounts keeping, BlockingWork blocking) {
        return new AccountApi(accounts, keeping, blocking);
    }

    @Bean
    KeyApi keyApi(ApiKeys keys, KeepingKeys keeping, BlockingWork blocking) {
        return new KeyApi(keys, keeping, blocking);
    }
}
