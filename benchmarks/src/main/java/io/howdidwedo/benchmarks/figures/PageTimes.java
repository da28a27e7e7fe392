package io.howdidwedo.benchmarks.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.benchmarks.Percentiles;
import io.howdidwedo.benchmarks.service.ServiceProcess;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/// How long pages take: cold, the first time after another answer has come, when nothing of them is
/// remembered, and warm.
final class PageTimes {
    private static final int COLD = 5;
    private static final int WARM = 40;
    private static final int RAW = 3;

    /// No page is asked cold much longer than this.
    private static final long ENOUGH_NANOS = TimeUnit.SECONDS.toNanos(20);

    /// Where answers are slow, newer ones are looked at after a minute only.
    private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(150);

    private final ServiceProcess analytics;
    private final EventLog log;
    private final MadeUpAnswers answers;
    private int next;

    /// @param next the number of an answer that nobody has yet, like all after it
    PageTimes(ServiceProcess analytics, EventLog log, MadeUpAnswers answers, int next) {
        this.analytics = analytics;
        this.log = log;
        this.answers = answers;
        this.next = next;
    }

    /// Without any when the page did not answer within a minute.
    ///
    /// @param cold with p95 the longest where there are few
    record Times(Page page, Span span, Percentiles cold, Percentiles warm) {}

    /// Asks all pages for all spans, each once before anything is measured.
    List<Times> measure() throws InterruptedException {
        for (Page page : Page.ALL) {
            askOnce(page);
        }
        List<Times> times = new ArrayList<>();
        for (Page page : Page.ALL) {
            for (Span span : Span.ALL) {
                times.add(times(page, span));
            }
        }
        return times;
    }

    /// A page that does not answer must not cost the run its other figures.
    private Times times(Page page, Span span) throws InterruptedException {
        try {
            return new Times(page, span, cold(page, span), warm(page, span));
        } catch (IllegalStateException | UncheckedIOException e) {
            Percentiles none = Percentiles.ofNanos(List.of());
            return new Times(page, span, none, none);
        }
    }

    private void askOnce(Page page) {
        try {
            var _ = time(page, Span.ALL.getFirst());
        } catch (IllegalStateException | UncheckedIOException e) {
            System.err.println(e.getMessage());
        }
    }

    private Percentiles cold(Page page, Span span) throws InterruptedException {
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + ENOUGH_NANOS;
        while (times.size() < COLD && (times.isEmpty() || System.nanoTime() < end)) {
            anotherAnswer();
            times.add(time(page, span));
        }
        return Percentiles.ofNanos(times);
    }

    private Percentiles warm(Page page, Span span) {
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + ENOUGH_NANOS;
        while (times.size() < WARM && System.nanoTime() < end) {
            times.add(time(page, span));
        }
        return Percentiles.ofNanos(times);
    }

    private long time(Page page, Span span) {
        long start = System.nanoTime();
        var _ = analytics.get(page.path() + span.parameters());
        return System.nanoTime() - start;
    }

    /// Says it and waits until figures have it: its team is its own, so that looking is cheap and
    /// fills no page's memory.
    private void anotherAnswer() throws InterruptedException {
        String team = "newcomer-" + next;
        log.say(List.of(answers.newcomer(next++, team)));
        log.flush();
        long end = System.nanoTime() + LONGEST_WAIT_NANOS;
        String path = "/api/figures?metrics=answers&format=csv&by=supplier&supplier=" + team;
        while (!new String(analytics.get(path).body(), UTF_8).contains(team)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("An answer has not come");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /// How long DuckDB alone takes for what the page counts above all, with the service's limits.
    static Percentiles raw(Path chronicle, Page page, Span span) throws SQLException {
        List<Long> times = new ArrayList<>();
        Properties settings = new Properties();
        settings.setProperty("memory_limit", "256MB");
        settings.setProperty("threads", "2");
        try (Connection connection =
                        DriverManager.getConnection("jdbc:duckdb:" + chronicle, settings);
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < RAW; i++) {
                long start = System.nanoTime();
                try (ResultSet rows =
                        statement.executeQuery(page.core().replace(":period", span.condition()))) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
                times.add(System.nanoTime() - start);
            }
        }
        return Percentiles.ofNanos(times);
    }
}
