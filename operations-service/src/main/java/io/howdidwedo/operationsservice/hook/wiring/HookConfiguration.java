package io.howdidwedo.operationsservice.hook.wiring;

import io.howdidwedo.operationsservice.hook.Bodies;
import io.howdidwedo.operationsservice.hook.Deliveries;
import io.howdidwedo.operationsservice.hook.Delivering;
import io.howdidwedo.operationsservice.hook.HookLetters;
import io.howdidwedo.operationsservice.hook.Hooks;
import io.howdidwedo.operationsservice.hook.KeepingHooks;
import io.howdidwedo.operationsservice.hook.Listening;
import io.howdidwedo.operationsservice.hook.Receivers;
import io.howdidwedo.operationsservice.hook.TakingEvents;
import io.howdidwedo.operationsservice.hook.TellingOwners;
import io.howdidwedo.servicekit.mail.Post;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HookConfiguration {
    private static final int SECRET_BYTES = 32;

    private final SecureRandom chance = new SecureRandom();

    /// Released when there is something to do.
    @Bean
    Semaphore hookNews() {
        return new Semaphore(0);
    }

    @Bean
    TakingEvents takingEvents(
            Hooks hooks, Deliveries deliveries, Bodies bodies, Semaphore hookNews, Clock clock) {
        return new TakingEvents(hooks, deliveries, bodies, hookNews::release, clock);
    }

    @Bean
    KeepingHooks keepingHooks(
            Hooks hooks,
            Deliveries deliveries,
            TakingEvents taking,
            Semaphore hookNews,
            Clock clock) {
        return new KeepingHooks(
                hooks,
                deliveries,
                taking,
                hookNews::release,
                UUID::randomUUID,
                this::secret,
                clock);
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        chance.nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }

    @Bean
    Delivering delivering(
            Hooks hooks, Deliveries deliveries, Bodies bodies, Receivers receivers, Clock clock) {
        return new Delivering(
                hooks, deliveries, bodies, receivers, SideBySide::all, chance::nextDouble, clock);
    }

    @Bean
    TellingOwners tellingOwners(Hooks hooks, HookLetters letters, Post post) {
        return new TellingOwners(hooks, letters, post);
    }

    @Bean
    Courier courier(Hooks hooks, Delivering delivering, Listening listening, Semaphore hookNews) {
        return new Courier(hooks, delivering, listening, hookNews);
    }
}
