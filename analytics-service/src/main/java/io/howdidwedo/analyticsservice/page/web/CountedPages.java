package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.analyticsservice.chronicle.Freshness;
import io.howdidwedo.analyticsservice.completeness.Completeness;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/// Pages of figures, which take long to count where there are many answers. A quick one is answered
/// at once; of a slow one its reader is told that it is being counted, how long so far and how long
/// last time, and their browser asks again by itself until it is there.
public final class CountedPages {
    /// Longer than this nobody looks at a window in which nothing happens.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /// Whoever was told meanwhile looks at that, and nothing flickers.
    private static final Duration PATIENCE_WHEN_TOLD = Duration.ofSeconds(10);

    /// So long a counted page waits for a browser that was told to ask again.
    private static final long KEPT_SECONDS = 30;

    /// What browsers have always understood, and no specification names.
    private static final String REFRESH = "Refresh";

    private static final String ASK_AGAIN_AFTER_SECONDS = "1";

    private final FigurePages pages;
    private final Freshness<?> freshness;
    private final Clock clock;
    private final Duration patience;
    private final Duration patienceWhenTold;
    private final Map<Wish, Counting> underWay = new HashMap<>();
    private final Map<Section, Duration> lastTime = new ConcurrentHashMap<>();

    /// What somebody wants to see.
    ///
    /// @param asked with which filters
    private record Wish(Caller caller, Section section, Object asked) {}

    /// What the same questions make, whoever asks for it.
    private record Made(Section section, Object asked, Optional<Set<String>> suppliers) {
        static Made of(Wish wish) {
            return new Made(wish.section(), wish.asked(), wish.caller().onlySuppliers());
        }
    }

    private record Counting(Instant since, CompletableFuture<Shown> page) {}

    /// @param completeness of what the page shows
    private record Shown(Record page, Completeness completeness) {}

    public CountedPages(FigurePages pages, Freshness<?> freshness, Clock clock) {
        this(pages, freshness, clock, PATIENCE, PATIENCE_WHEN_TOLD);
    }

    public CountedPages(
            FigurePages pages,
            Freshness<?> freshness,
            Clock clock,
            Duration patience,
            Duration patienceWhenTold) {
        this.pages = pages;
        this.freshness = freshness;
        this.clock = clock;
        this.patience = patience;
        this.patienceWhenTold = patienceWhenTold;
    }

    /// The page, or one that tells that it is being counted.
    ///
    /// @param asked the filters, comparable by value: the same page is counted once
    /// @param count counts what the page shows; in a thread of its own, but of the same moment that
    ///     the request is answered of
    public ResponseEntity<Html> page(
            Caller caller,
            Section section,
            String template,
            Object asked,
            Supplier<? extends Record> count) {
        Wish wish = new Wish(caller, section, asked);
        Counting known = underWay(wish);
        Counting counting = known == null ? begin(wish, count) : known;
        Duration wait = known == null ? patience : patienceWhenTold;
        try {
            Shown shown = counting.page().get(wait.toMillis(), TimeUnit.MILLISECONDS);
            forget(wish, counting);
            return ResponseEntity.ok(
                    pages.page(caller, section, template, shown.page(), shown.completeness()));
        } catch (TimeoutException _) {
            return stillCounting(caller, section, counting);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Counting was interrupted", e);
        } catch (ExecutionException e) {
            forget(wish, counting);
            throw uncounted(e);
        }
    }

    private ResponseEntity<Html> stillCounting(Caller caller, Section section, Counting counting) {
        return ResponseEntity.accepted()
                .cacheControl(CacheControl.noStore())
                .header(REFRESH, ASK_AGAIN_AFTER_SECONDS)
                .body(
                        pages.page(
                                caller,
                                section,
                                "page/web/counting.jte",
                                told(section, counting),
                                Completeness.WHOLE));
    }

    private static RuntimeException uncounted(ExecutionException e) {
        return e.getCause() instanceof RuntimeException cause
                ? cause
                : new IllegalStateException("A page could not be counted", e);
    }

    private synchronized @Nullable Counting underWay(Wish wish) {
        return underWay.get(wish);
    }

    private synchronized Counting begin(Wish wish, Supplier<? extends Record> count) {
        Counting known = underWay.get(wish);
        if (known != null) {
            return known;
        }
        Counting counting = new Counting(clock.instant(), new CompletableFuture<>());
        underWay.put(wish, counting);
        Supplier<Shown> ofThisMoment =
                Phrases.carried(freshness.carried(() -> shown(Made.of(wish), count)));
        Thread.ofVirtual()
                .name("page " + wish.section())
                .start(() -> count(wish, counting, ofThisMoment));
        return counting;
    }

    private Shown shown(Made made, Supplier<? extends Record> count) {
        return new Shown(freshness.<Record>helped(made, count::get), pages.completeness());
    }

    private void count(Wish wish, Counting counting, Supplier<Shown> count) {
        try {
            Shown page = count.get();
            lastTime.put(wish.section(), Duration.between(counting.since(), clock.instant()));
            counting.page().complete(page);
        } catch (RuntimeException | Error e) {
            counting.page().completeExceptionally(e);
        }
        CompletableFuture.delayedExecutor(KEPT_SECONDS, TimeUnit.SECONDS)
                .execute(() -> forget(wish, counting));
    }

    private synchronized void forget(Wish wish, Counting counting) {
        underWay.remove(wish, counting);
    }

    private CountingPage told(Section section, Counting counting) {
        Duration last = lastTime.getOrDefault(section, Duration.ZERO);
        return new CountingPage(
                section.label(),
                Duration.between(counting.since(), clock.instant()).toSeconds(),
                last.compareTo(patience) > 0 ? last.toSeconds() : 0);
    }
}
