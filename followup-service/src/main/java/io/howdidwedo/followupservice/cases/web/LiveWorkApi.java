package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.followupservice.cases.following.HearingCustomers.CaseNews;
import io.howdidwedo.servicekit.identity.Caller;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells open pages that cases changed, so that they show new work without a reload. Nothing of
/// the cases goes this way: pages ask for what they show, as always.
@Controller
@ResponseBody
final class LiveWorkApi implements CaseNews {
    /// Browsers open a new one when it ends; whoever lost their login then learns it.
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> lastChanges = new ConcurrentHashMap<>();
    private final Clock clock;

    LiveWorkApi(Clock clock) {
        this.clock = clock;
    }

    /// @param behind whether something changed that it has not been told of
    private record OpenPage(SseEmitter emitter, Caller reader, AtomicBoolean behind) {}

    /// @param since when the page was read: what changed until it listened is told at once, and so
    ///     is what it missed when the connection broke and the browser opens it again; whoever
    ///     does not say is told of what comes
    @GetMapping(path = "/my-work/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter open(@RequestParam(required = false) @Nullable Instant since, Caller caller) {
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        OpenPage page = new OpenPage(emitter, caller, new AtomicBoolean());
        Runnable over = () -> pages.remove(page);
        emitter.onCompletion(over);
        emitter.onTimeout(emitter::complete);
        emitter.onError(_ -> over.run());
        pages.add(page);
        if (since != null) {
            lastChanges.forEach((team, at) -> tellOf(team, page, !at.isBefore(since)));
        }
        tell(page, SseEmitter.event().comment("open"));
        return emitter;
    }

    @Override
    public void changed(String team) {
        lastChanges.put(team, clock.instant());
        pages.forEach(page -> tellOf(team, page, true));
    }

    private static void tellOf(String team, OpenPage page, boolean changed) {
        if (changed && page.reader().mayAccess(team)) {
            page.behind().set(true);
        }
    }

    /// However much changes, a page is told twice a second at most; one that takes its time holds
    /// up no other.
    ///
    /// @return how many were told
    @Scheduled(fixedDelay = 500)
    int tellThoseBehind() {
        int told = 0;
        for (OpenPage page : pages) {
            if (page.behind().compareAndSet(true, false)) {
                tell(page, SseEmitter.event().name("changed").data("cases"));
                told++;
            }
        }
        return told;
    }

    /// What stands between would close a connection on which nothing moves.
    @Scheduled(fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    void stillHere() {
        pages.forEach(page -> tell(page, SseEmitter.event().comment("still here")));
    }

    private void tell(OpenPage page, SseEmitter.SseEventBuilder event) {
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                page.emitter().send(event);
                            } catch (IOException | IllegalStateException e) {
                                pages.remove(page);
                            }
                        });
    }

    /// A service that stops does not wait for pages that are open.
    @EventListener(ContextClosedEvent.class)
    void stop() {
        pages.forEach(page -> page.emitter().complete());
    }
}
