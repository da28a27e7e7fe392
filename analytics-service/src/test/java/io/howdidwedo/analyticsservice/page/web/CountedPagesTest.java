package io.howdidwedo.analyticsservice.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.analyticsservice.AnalyticsService;
import io.howdidwedo.analyticsservice.chronicle.Freshness;
import io.howdidwedo.analyticsservice.chronicle.Versions;
import io.howdidwedo.analyticsservice.completeness.Completeness;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class CountedPagesTest {
    private static final Duration NONE = Duration.ZERO;
    private static final Duration ENOUGH = Duration.ofMinutes(1);
    private static final Caller ANA = caller("Ana", "north");
    private static final Caller BEN = caller("Ben", "south");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T10:00:00Z"));
    private Completeness completeness = Completeness.WHOLE;
    private final AtomicLong newest = new AtomicLong(1);
    private final Freshness<?> freshness = Versions.of(newest::get);
    private final AtomicInteger counted = new AtomicInteger();
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @Test
    void showThemselvesAtOnceWhenTheyAreQuick() {
        mayEnd.countDown();
        ResponseEntity<Html> page = ask(pages(ENOUGH), ANA, "?tier=gold", this::counting);

        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(page.getHeaders().containsHeader("Refresh")).isFalse();
        assertThat(text(page)).contains("4 s so far");
    }

    @Test
    void tellThatTheyAreBeingCountedAndComeByThemselves() {
        CountedPages pages = pages(NONE);

        ResponseEntity<Html> told = ask(pages, ANA, "?tier=gold", this::counting);
        assertThat(told.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(told.getHeaders().getFirst("Refresh")).isEqualTo("1");
        assertThat(text(told)).contains("Updating figures", "0 s so far");

        mayEnd.countDown();
        ResponseEntity<Html> page = ask(pages, ANA, "?tier=gold", this::counting);
        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(text(page)).contains("4 s so far");
        assertThat(counted).hasValue(1);
    }

    @Test
    void areOfTheMomentThatTheirFiltersAreOf() {
        mayEnd.countDown();
        long[] counted = new long[1];
        freshness.<ResponseEntity<Html>, RuntimeException>inOneMoment(
                () -> {
                    freshness.held();
                    newest.incrementAndGet();
                    return ask(
                            pages(ENOUGH),
                            ANA,
                            "?tier=gold",
                            () -> {
                                counted[0] = freshness.held().orElseThrow().version();
                                return counting();
                            });
                });

        assertThat(counted[0]).isEqualTo(1);
    }

    @Test
    void areInTheLanguageOfWhoReadsThem() {
        mayEnd.countDown();
        String[] said = new String[1];
        String page =
                Phrases.speaking(
                        Locale.GERMAN,
                        () ->
                                text(
                                        ask(
                                                pages(ENOUGH),
                                                ANA,
                                                "?tier=gold",
                                                () -> {
                                                    said[0] = Labels.answers();
                                                    return counting();
                                                })));

        assertThat(said[0]).isEqualTo("Antworten");
        assertThat(page).contains("Die Zahlen werden aktualisiert", "Bisher 4 s");
    }

    @Test
    void tellWhatTheirFiguresLack() {
        mayEnd.countDown();
        completeness = new Completeness(12, 100, 0, false, clock.instant());

        assertThat(text(ask(pages(ENOUGH), ANA, "?tier=gold", this::counting)))
                .contains(
                        "data-behind>12 % of the answers received are not counted yet (12 of 100);"
                                + " these figures are complete up to");

        completeness = Completeness.WHOLE;
        assertThat(text(ask(pages(ENOUGH), ANA, "?tier=gold", this::counting)))
                .doesNotContain("data-behind");
    }

    @Test
    void areCountedAnewForWhomeverAsksNext() {
        mayEnd.countDown();
        CountedPages pages = pages(ENOUGH);
        ask(pages, ANA, "?tier=gold", this::counting);
        ask(pages, ANA, "?tier=gold", this::counting);

        assertThat(counted).hasValue(2);
    }

    @Test
    void areNeverShownToAnybodyElse() {
        CountedPages pages = pages(NONE);
        ask(pages, ANA, "?tier=gold", this::counting);
        ask(pages, BEN, "?tier=gold", this::counting);
        ask(pages, ANA, "?tier=silver", this::counting);
        mayEnd.countDown();
        ask(pages, ANA, "?tier=gold", this::counting);
        ask(pages, BEN, "?tier=gold", this::counting);
        ask(pages, ANA, "?tier=silver", this::counting);

        assertThat(counted).hasValue(3);
    }

    @Test
    void tellHowLongTheyTookLastTime() {
        CountedPages pages = pages(NONE);
        CompletableFuture<CountingPage> first = new CompletableFuture<>();
        ask(pages, ANA, "?tier=gold", first::join);
        clock.advance(Duration.ofSeconds(24));
        first.complete(new CountingPage("Overview", 0, 0));
        ask(pages, ANA, "?tier=gold", this::counting);

        assertThat(text(ask(pages, ANA, "?tier=silver", this::counting)))
                .contains("0 s so far; last time it took 24 s", "value=\"0\" max=\"24\"");
    }

    @Test
    void failAsTheirCountingFails() {
        CountedPages pages = pages(ENOUGH);

        assertThatThrownBy(
                        () ->
                                ask(
                                        pages,
                                        ANA,
                                        "?tier=gold",
                                        () -> {
                                            throw new IllegalArgumentException("no such tier");
                                        }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such tier");
    }

    private CountingPage counting() {
        counted.incrementAndGet();
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new CountingPage("Overview", 4, 0);
    }

    private CountedPages pages(Duration patience) {
        Templates templates =
                new Templates(
                        AnalyticsService.class.getClassLoader(), "io.howdidwedo.analyticsservice");
        return new CountedPages(
                new FigurePages(
                        templates, new StaffPages(new PageSettings("Us", "/")), () -> completeness),
                freshness,
                clock,
                patience,
                ENOUGH);
    }

    private static ResponseEntity<Html> ask(
            CountedPages pages, Caller caller, String asked, Supplier<CountingPage> count) {
        return pages.page(caller, Section.OVERVIEW, "page/web/counting.jte", asked, count);
    }

    private static String text(ResponseEntity<Html> page) {
        StringOutput out = new StringOutput();
        Objects.requireNonNull(page.getBody()).content().writeTo(out);
        return out.toString();
    }

    private static Caller caller(String name, String team) {
        return SomeCaller.named(name, name, Role.MANAGER, team);
    }
}
