package io.howdidwedo.gateway.profile.wiring;

import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.account.Passwords;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.limit.RateLimit.Pace;
import io.howdidwedo.gateway.profile.MyAccount;
import io.howdidwedo.gateway.session.Sessions;
import io.howdidwedo.gateway.session.StayingLoggedIn;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What everybody decides about their own account.
@Configuration(proxyBeanMethods = false)
class ProfileConfiguration {
    private static final Pace GUESSES = new Pace(5, Duration.ofMinutes(15));

    @Bean
    MyAccount myAccount(
            Accounts accounts,
            Passwords passwords,
            StayingLoggedIn staying,
            Sessions sessions,
            Callers callers,
            KeepingTrack track,
            Clock clock) {
        return new MyAccount(
                accounts,
                passwords,
                staying,
                sessions,
                callers,
                track,
                new RateLimit(GUESSES, clock));
    }
}
