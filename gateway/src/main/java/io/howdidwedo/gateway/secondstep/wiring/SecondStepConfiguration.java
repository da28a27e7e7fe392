package io.howdidwedo.gateway.secondstep.wiring;

import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.account.Passwords;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.limit.RateLimit.Pace;
import io.howdidwedo.gateway.secondstep.AskingForCode;
import io.howdidwedo.gateway.secondstep.PasswordProof;
import io.howdidwedo.gateway.secondstep.PhoneCodes;
import io.howdidwedo.gateway.secondstep.SecondSteps;
import io.howdidwedo.gateway.warning.Warnings;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How a code is asked for after the password.
@Configuration(proxyBeanMethods = false)
class SecondStepConfiguration {
    /// A code has a million values, three of which are good at a time.
    private static final Pace GUESSES = new Pace(5, Duration.ofMinutes(15));

    @Bean
    AskingForCode askingForCode(
            SecondSteps steps,
            PhoneCodes phone,
            Passwords passwords,
            KeepingTrack track,
            Warnings warnings,
            Clock clock,
            RandomGenerator chance) {
        return new AskingForCode(
                steps,
                phone,
                passwords,
                track,
                warnings,
                new RateLimit(GUESSES, clock),
                clock,
                chance);
    }

    @Bean
    PasswordProof passwordProof(Accounts accounts, Clock clock) {
        return new PasswordProof(accounts, clock);
    }
}
