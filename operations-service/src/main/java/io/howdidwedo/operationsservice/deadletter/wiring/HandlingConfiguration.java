package io.howdidwedo.operationsservice.deadletter.wiring;

import io.howdidwedo.operationsservice.deadletter.DeadLetters;
import io.howdidwedo.operationsservice.deadletter.HandlingDeadLetters;
import io.howdidwedo.operationsservice.deadletter.Handlings;
import io.howdidwedo.operationsservice.deadletter.Replay;
import io.howdidwedo.operationsservice.deadletter.ReplayingAll;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HandlingConfiguration {
    @Bean
    HandlingDeadLetters handlingDeadLetters(DeadLetters letters, Handlings handlings, Clock clock) {
        return new HandlingDeadLetters(letters, handlings, clock);
    }

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService replayThreads() {
        return Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("replay-", 0).factory());
    }

    @Bean
    ReplayingAll replayingAll(
            HandlingDeadLetters handling,
            Catalogue<Replay> replays,
            ExecutorService replayThreads,
            Clock clock) {
        return new ReplayingAll(handling, replays, replayThreads, clock);
    }

    /// What a stop interrupted goes on.
    @Bean
    ApplicationRunner interruptedReplays(ReplayingAll replaying) {
        return _ -> replaying.resume();
    }
}
