package io.howdidwedo.gateway.mailedlink.wiring;

import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.account.Passwords;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.limit.RateLimit.Pace;
import io.howdidwedo.gateway.mailedlink.ComingIn;
import io.howdidwedo.gateway.mailedlink.ForgettingPassword;
import io.howdidwedo.gateway.mailedlink.Inviting;
import io.howdidwedo.gateway.mailedlink.LinkLetters;
import io.howdidwedo.gateway.mailedlink.MailedLinks;
import io.howdidwedo.gateway.mailedlink.MailingLinks;
import io.howdidwedo.gateway.mailedlink.MailingLinks.Lifetimes;
import io.howdidwedo.gateway.session.Sessions;
import io.howdidwedo.servicekit.mail.Post;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How people are invited, and get a new password.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailedLinkSettings.class)
class MailedLinkConfiguration {
    private static final Pace PER_ACCOUNT = new Pace(3, Duration.ofHours(1));
    private static final Pace PER_ADDRESS = new Pace(20, Duration.ofHours(1));

    @Bean
    MailingLinks mailingLinks(
            MailedLinks links,
            LinkLetters letters,
            Post post,
            MailedLinkSettings settings,
            Clock clock,
            RandomGenerator chance) {
        Lifetimes lifetimes = new Lifetimes(settings.invitation(), settings.newPassword());
        return new MailingLinks(links, letters, post, lifetimes, clock, chance);
    }

    @Bean
    Inviting inviting(
            Accounts accounts, MailedLinks links, MailingLinks mailing, KeepingTrack track) {
        return new Inviting(accounts, links, mailing, track);
    }

    @Bean
    ComingIn comingIn(
            MailedLinks links,
            Accounts accounts,
            Passwords passwords,
            Sessions sessions,
            Callers callers,
            KeepingTrack track,
            Clock clock) {
        return new ComingIn(links, accounts, passwords, sessions, callers, track, clock);
    }

    @Bean
    ForgettingPassword forgettingPassword(Accounts accounts, MailingLinks mailing, Clock clock) {
        return new ForgettingPassword(
                accounts,
                mailing,
                new RateLimit(PER_ACCOUNT, clock),
                new RateLimit(PER_ADDRESS, clock));
    }
}
