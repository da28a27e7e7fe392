package io.howdidwedo.benchmarks;

import io.howdidwedo.benchmarks.Invitations.Ready;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.JsonNode;

/// How long after its acknowledgement an answer is among those the dashboard counts, and its case
/// among the team's, while answers come at a steady rate.
///
/// Each second's answers belong to a branch of their own, and one in five is a bad one; a watcher
/// each for answers and cases asks the API for the branches that are not complete. What is
/// measured includes the watchers' own pace.
public final class Promptness {
    /// The most that are sent in a second.
    public static final int A_SECOND = 100;

    private static final int BAD_ONE_IN = 5;
    private static final Duration LAST_WAIT = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    /// Of the branches not complete yet, the oldest: looking is work for the system, too.
    private static final int LOOKS_AT_ONCE = 2;

    private final Doors doors;
    private final Web web;
    private final int aSecond;
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Long> counted = new ConcurrentHashMap<>();
    private final Map<String, Long> inCase = new ConcurrentHashMap<>();
    private final Map<String, Long> acknowledgedIn = new ConcurrentHashMap<>();
    private final AtomicBoolean over = new AtomicBoolean();

    /// @param aSecond answers, as many as each branch has
    public Promptness(Doors doors, Web web, int aSecond) {
        this.doors = doors;
        this.web = web;
        this.aSecond = aSecond;
    }

    /// @param perSecond rate the answers were acknowledged at
    /// @param sent answers sent
    /// @param acknowledgedIn from when it was to be sent to the acknowledgement
    /// @param toDashboard from the acknowledgement until it counts
    /// @param toCase from the acknowledgement until the case is there
    public record Times(
            double perSecond,
            int sent,
            Percentiles acknowledgedIn,
            Percentiles toDashboard,
            Percentiles toCase) {}

    /// Sends the answers of these branches, a branch a second, and waits until all of them count
    /// and all the bad ones' cases are there.
    ///
    /// @throws IllegalStateException when some are still missing after the last wait
    public Times measure(List<List<Ready>> branches) throws InterruptedException {
        List<Ready> all = branches.stream().flatMap(List::stream).toList();
        try (ExecutorService watchers = Executors.newVirtualThreadPerTaskExecutor()) {
            watchers.execute(
                    () -> watch(branches, counted, "/api/responses?limit=500&supplier=", 1));
            watchers.execute(() -> watch(branches, inCase, "/api/cases?team=", BAD_ONE_IN));
            double perSecond = send(all);
            long end = System.nanoTime() + LAST_WAIT.toNanos();
            int bad = (int) branches.stream().mapToLong(one -> bad(one.size())).sum();
            while ((counted.size() < all.size() || inCase.size() < bad)
                    && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            over.set(true);
            if (counted.size() < all.size() || inCase.size() < bad) {
                throw new IllegalStateException(
                        "Of %d answers %d count, of %d cases %d are there, %d s after the last"
                                .formatted(
                                        all.size(),
                                        counted.size(),
                                        bad,
                                        inCase.size(),
                                        LAST_WAIT.toSeconds()));
            }
            return new Times(
                    perSecond,
                    all.size(),
                    Percentiles.ofNanos(acknowledgedIn.values()),
                    after(counted),
                    after(inCase));
        }
    }

    private static int bad(int answers) {
        return (answers + BAD_ONE_IN - 1) / BAD_ONE_IN;
    }

    private double send(List<Ready> all) throws InterruptedException {
        long start = System.nanoTime();
        new SteadyRate(aSecond)
                .send(all.size(), (number, due) -> send(all.get(number), number, due));
        return acknowledged.size() / ((System.nanoTime() - start) / 1e9);
    }

    private void send(Ready one, int number, long due) {
        int score = number % aSecond % BAD_ONE_IN == 0 ? 1 : 4;
        web.submit(doors.gateway().resolve(one.path()), "inputs=3&answer.overall=" + score, 303);
        long now = System.nanoTime();
        acknowledgedIn.put(one.transaction(), now - due);
        acknowledged.put(one.transaction(), now);
    }

    private void watch(List<List<Ready>> branches, Map<String, Long> seen, String path, int oneIn) {
        int[] complete = new int[branches.size()];
        try {
            while (!over.get()) {
                int looks = 0;
                for (int i = 0; i < complete.length && looks < LOOKS_AT_ONCE; i++) {
                    List<Ready> branch = branches.get(i);
                    int expected = oneIn == 1 ? branch.size() : bad(branch.size());
                    if (complete[i] < expected && isOn(branch)) {
                        complete[i] = look(path + branch.getFirst().branch(), seen);
                        looks++;
                    }
                }
                TimeUnit.NANOSECONDS.sleep(BETWEEN_LOOKS.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOn(List<Ready> branch) {
        return !branch.isEmpty() && acknowledged.containsKey(branch.getFirst().transaction());
    }

    private int look(String path, Map<String, Long> seen) {
        JsonNode items = web.read(doors.api(path)).path("items");
        long now = System.nanoTime();
        for (JsonNode item : items) {
            seen.putIfAbsent(item.path("transaction").asString(), now);
        }
        return items.size();
    }

    private Percentiles after(Map<String, Long> seen) {
        return Percentiles.ofNanos(
                seen.entrySet().stream()
                        .map(
                                one ->
                                        Math.max(
                                                0,
                                                one.getValue()
                                                        - acknowledged.getOrDefault(
                                                                one.getKey(), one.getValue())))
                        .toList());
    }
}
