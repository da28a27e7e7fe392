package io.howdidwedo.gateway;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.access.Admission;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.account.FirstAccounts;
import io.howdidwedo.gateway.account.Passwords;
import io.howdidwedo.gateway.apikey.ApiKeys;
import io.howdidwedo.gateway.apikey.MakingKey;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.identity.IdentityTokens;
import io.howdidwedo.gateway.identity.KeyRing;
import io.howdidwedo.gateway.identity.SigningKeys;
import io.howdidwedo.gateway.limit.Pace;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.login.KnownBrowsers;
import io.howdidwedo.gateway.login.SigningIn;
import io.howdidwedo.gateway.session.Sessions;
import io.howdidwedo.gateway.session.StayingLoggedIn;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the gateway together.
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    RandomGenerator chance() {
        return new SecureRandom();
    }

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(GatewaySettings settings) {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(settings.mongo().uri()))
                        .applyToClusterSettings(
                                cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
                        .applyToSocketSettings(
                                socket ->
                                        socket.connectTimeout(2, TimeUnit.SECONDS)
                                                .readTimeout(10, TimeUnit.SECONDS))
                        .build());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, GatewaySettings settings) {
        return client.getDatabase(settings.mongo().database());
    }

    @Bean
    Admission admission() {
        return new Admission();
    }

    @Bean
    Passwords passwords() {
        return new Argon2Passwords();
    }

    @Bean
    SigningIn signingIn(
            Accounts accounts,
            Passwords passwords,
            KnownBrowsers browsers,
            GatewaySettings settings,
            Clock clock) {
        GatewaySettings.Login login = settings.login();
        return new SigningIn(
                accounts,
                passwords,
                browsers,
                new RateLimit(new Pace(login.failuresPerAccount(), login.period()), clock),
                new RateLimit(new Pace(login.failuresPerAddress(), login.period()), clock),
                clock);
    }

    @Bean
    StayingLoggedIn stayingLoggedIn(
            Sessions sessions, GatewaySettings settings, Clock clock, RandomGenerator chance) {
        return new StayingLoggedIn(sessions, settings.session().lifetime(), clock, chance);
    }

    @Bean
    MakingKey makingKey(ApiKeys keys, Clock clock, RandomGenerator chance) {
        return new MakingKey(keys, clock, chance);
    }

    @Bean
    Callers callers(
            StayingLoggedIn sessions, Accounts accounts, ApiKeys keys, GatewaySettings settings) {
        return new Callers(sessions, accounts, keys, settings.identity().remembering());
    }

    @Bean
    KeyRing keyRing(SigningKeys keys, GatewaySettings settings, Clock clock) {
        return new KeyRing(keys, settings.identity().keyPeriod(), clock);
    }

    @Bean
    IdentityTokens identityTokens(KeyRing keys, GatewaySettings settings, Clock clock) {
        return new IdentityTokens(keys, settings.identity().tokenLifetime(), clock);
    }

    @Bean
    FirstStart firstStart(
            GatewaySettings settings,
            Accounts accounts,
            Passwords passwords,
            MakingKey keys,
            KeyRing ring) {
        return new FirstStart(settings.first(), new FirstAccounts(accounts, passwords), keys, ring);
    }

    @Bean
    Housekeeping housekeeping(
            KeyRing keys, Sessions sessions, KnownBrowsers browsers, Clock clock) {
        return new Housekeeping(keys, sessions, browsers, clock);
    }
}
