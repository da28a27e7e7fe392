package io.howdidwedo.operationsservice.hook.wiring;

import io.howdidwedo.operationsservice.hook.Delivering;
import io.howdidwedo.operationsservice.hook.Hook;
import io.howdidwedo.operationsservice.hook.Hooks;
import io.howdidwedo.operationsservice.hook.Listening;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Has hooks posted to: each by a thread of its own while something is due to it, so that none
/// waits for another. It looks when it is told that there is something, and every few seconds for
/// what is due again and for what other instances have left.
final class Courier implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Hooks hooks;
    private final Delivering delivering;
    private final Listening listening;
    private final Semaphore news;
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();
    private final Set<UUID> again = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    /// One that looks when this says so.
    Courier(Hooks hooks, Delivering delivering, Listening listening, Semaphore news) {
        this.hooks = hooks;
        this.delivering = delivering;
        this.listening = listening;
        this.news = news;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("hooks").start(this::run);
    }

    private void run() {
        while (running) {
            try {
                look();
                var _ = news.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                news.drainPermits();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void look() {
        try {
            List<Hook> all = hooks.all();
            listening.listen(!all.isEmpty());
            all.stream().filter(Hook::isOn).forEach(hook -> post(hook.id()));
        } catch (RuntimeException e) {
            log.warn("Hooks will be looked at again in a moment: {}", e.getMessage());
        }
    }

    private void post(UUID hook) {
        if (busy.add(hook)) {
            Thread.ofVirtual().name("hook-" + hook).start(() -> postAll(hook));
        } else {
            again.add(hook);
        }
    }

    private void postAll(UUID hook) {
        try {
            while (running && delivering.some(hook) > 0) {
                log.debug("More may be due to hook {}", hook);
            }
        } catch (RuntimeException e) {
            log.warn("Hook {} will be posted to again in a moment: {}", hook, e.getMessage());
        } finally {
            busy.remove(hook);
            if (again.remove(hook)) {
                news.release();
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        news.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
