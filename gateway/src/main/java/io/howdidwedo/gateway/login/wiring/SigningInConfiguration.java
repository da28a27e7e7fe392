package io.howdidwedo.gateway.login.wiring;

import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.account.Passwords;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.limit.RateLimit.Pace;
import io.howdidwedo.gateway.login.KnownBrowsers;
import io.howdidwedo.gateway.login.SigningIn;
import io.howdidwedo.gateway.warning.Warnings;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who logs in, and how often that may fail.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoginSettings.class)
class SigningInConfiguration {
    @Bean
    SigningIn signingIn(
            Accounts accounts,
            Passwords passwords,
            KnownBrowsers browsers,
            LoginSettings settings,
            Warnings warnings,
            Clock clock) {
        return new SigningIn(
                accounts,
                passwords,
                browsers,
                new RateLimit(new Pace(settings.failuresPerAccount(), settings.period()), clock),
                new RateLimit(new Pace(settings.failuresPerAddress(), settings.period()), clock),
                warnings,
                clock);
    }
}
