package io.howdidwedo.benchmarks.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.benchmarks.Percentiles;
import io.howdidwedo.benchmarks.service.ServiceProcess;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The pages of figures as somebody finds them who looks right after an answer has come, one page
/// after each answer.
final class ColdPages {
    private static final String TEAM = "newcomers";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final long LONGEST_WAIT_NANOS = TimeUnit.MINUTES.toNanos(3);

    /// The service judges the answer itself, too: what it tells of it must have come as well.
    private static final long SETTLES_MILLIS = 500;

    private static final List<String> PATHS =
            List.of(
                    "/dashboard",
                    "/dashboard/expectations",
                    "/dashboard/chain",
                    "/dashboard/causes",
                    "/dashboard/fairness",
                    "/dashboard/goals",
                    "/dashboard/alerts",
                    "/dashboard/loyalty",
                    "/dashboard/answers",
                    "/dashboard/comments");

    private final ServiceProcess analytics;
    private final EventLog log;
    private final MadeUpAnswers answers;
    private int come;

    ColdPages(ServiceProcess analytics, EventLog log, MadeUpAnswers answers) {
        this.analytics = analytics;
        this.log = log;
        this.answers = answers;
    }

    /// How one page did.
    ///
    /// @param processorMillis of the service for one look, on average
    /// @param processorMillisWithAnswer the same from the answer on: with taking it in, judging it
    ///     and all else that the service does before somebody looks
    record Times(
            String path,
            Percentiles times,
            double processorMillis,
            double processorMillisWithAnswer) {}

    /// Two goals and two watches, so that there is something on their pages.
    void fill() {
        for (String metric : List.of("csat", "dissatisfied")) {
            var _ =
                    analytics.post(
                            "/dashboard/goals",
                            FORM,
                            BodyPublishers.ofString(
                                    "title=Better&target=80&fromMonth=2026-01&byMonth=2026-12"
                                            + "&window=3&metric="
                                            + metric));
            var _ =
                    analytics.post(
                            "/dashboard/alerts",
                            FORM,
                            BodyPublishers.ofString(
                                    "title=Beyond+chance&baselineFrom=2025-01&baselineTo=2025-12"
                                            + "&recipients=qa%40example.org&metric="
                                            + metric));
        }
    }

    /// Looks at each so often; before, twice as often as a start needs to be warm.
    List<Times> measure(int looks) throws InterruptedException {
        for (int warm = 0; warm < 3; warm++) {
            anotherAnswer();
            PATHS.forEach(analytics::get);
        }
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        Map<String, Duration> spent = new LinkedHashMap<>();
        Map<String, Duration> withAnswer = new LinkedHashMap<>();
        for (int look = 0; look < looks; look++) {
            for (String path : PATHS) {
                Duration begin = analytics.processorTime();
                anotherAnswer();
                Duration before = analytics.processorTime();
                long start = System.nanoTime();
                var _ = analytics.get(path);
                nanos.computeIfAbsent(path, _ -> new ArrayList<>()).add(System.nanoTime() - start);
                Duration end = analytics.processorTime();
                spent.merge(path, end.minus(before), Duration::plus);
                withAnswer.merge(path, end.minus(begin), Duration::plus);
            }
        }
        List<Times> times = new ArrayList<>();
        nanos.forEach(
                (path, its) ->
                        times.add(
                                new Times(
                                        path,
                                        Percentiles.ofNanos(its),
                                        millis(spent, path) / looks,
                                        millis(withAnswer, path) / looks)));
        return times;
    }

    private static double millis(Map<String, Duration> spent, String path) {
        return spent.getOrDefault(path, Duration.ZERO).toNanos() / 1e6;
    }

    /// Says one and waits until figures have it; asking so is cheap and fills no page's memory.
    private void anotherAnswer() throws InterruptedException {
        log.say(answers.another(answers.count() + come++, TEAM));
        log.flush();
        long end = System.nanoTime() + LONGEST_WAIT_NANOS;
        String path = "/api/figures?metrics=answers&supplier=" + TEAM;
        while (!new String(analytics.get(path).body(), UTF_8).contains("\"n\":" + come + ",")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("An answer has not come");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        TimeUnit.MILLISECONDS.sleep(SETTLES_MILLIS);
    }
}
