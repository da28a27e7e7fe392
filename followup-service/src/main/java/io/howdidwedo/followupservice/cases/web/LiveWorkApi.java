package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.followupservice.cases.following.HearingCustomers.CaseNews;
import io.howdidwedo.servicekit.identity.Caller;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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

    /// @param behind whether something changed that it has not been told of
    private record OpenPage(SseEmitter emitter, Caller reader, AtomicBoolean behind) {}

    @GetMapping(path = "/my-work/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter open(Caller caller) {
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        OpenPage page = new OpenPage(emitter, caller, new AtomicBoolean());
        Runnable over = () -> pages.remove(page);
        emitter.onCompletion(over);
        emitter.onTimeout(emitter::complete);
        emitter.onError(_ -> over.run());
        pages.add(page);
        tell(page, SseEmitter.event().comment("open"));
        return emitter;
    }

    @Override
    public void changed(String team) {
        pages.stream()
                .filter(page -> page.reader().mayAccess(team))
                .forEach(page -> page.behind().set(true));
    }

    /// However much changes, a page is told twice a second at most; one that takes its time holds
    /// up no other.
    @Scheduled(fixedDelay = 500)
    void tellThoseBehind() {
        for (OpenPage page : pages) {
            if (page.behind().compareAndSet(true, false)) {
                tell(page, SseEmitter.event().name("changed").data("cases"));
            }
        }
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
