package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// kill -9 while customers answer: of each service, one after the other, of everything at once, and
/// of whoever works on a set. No acknowledged answer is lost, nobody is invited twice, no answer
/// makes two cases, and the figures are those of a run nobody disturbed.
///
/// Alone: `./verify -pl system-tests -am -Dit.test=KillStoryIT -Dtest=none
/// -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false`
class KillStoryIT {
    private static final int CUSTOMERS = 24;
    private static final String METRICS =
            "transactions,invited,answers,response-rate,csat,satisfied,dissatisfied,delighted,"
                    + "undetermined,primary-met,late,superseded,quarantined,empty,cases";
    private static final Duration LONGEST_CATCHING_UP = Duration.ofSeconds(300);

    /// What would come twice would come in this time.
    private static final Duration QUIET = Duration.ofSeconds(3);

    private static final List<String> WORKING_IN_SETS =
            List.of("survey-service", "followup-service", "analytics-service");

    private static final int BURST = 16;

    /// By then, in milliseconds, a burst has been asked, has answered and is being followed up.
    private static final int LATEST_KILL = 3_500;

    private static @Nullable RunningSystem processes;

    /// Services in processes of their own, which the tests that kill single ones share.
    private static RunningSystem processes() {
        if (processes == null) {
            processes = RunningSystem.start("--processes");
        }
        return processes;
    }

    @AfterAll
    static void stop() {
        if (processes != null) {
            processes.close();
        }
    }

    @Test
    @Timeout(1_200)
    void everyServiceMayDieWhileCustomersAnswer() throws Exception {
        RunningSystem system = processes();
        try (Customers calm = new Customers(system, "calm", CUSTOMERS);
                Customers stormy = new Customers(system, "stormy", CUSTOMERS)) {
            calm.come().awaitAll();
            JsonNode undisturbed = awaitFigures(system, calm);

            stormy.come();
            int answers = 0;
            for (String service :
                    List.of("survey-service", "followup-service", "analytics-service", "gateway")) {
                answers += CUSTOMERS / 6;
                stormy.awaitAcknowledged(answers);
                system.kill(service);
            }
            stormy.awaitAll();

            assertNothingLostAndNothingTwice(system, stormy);
            assertThat(figures(system, stormy)).isEqualTo(undisturbed);
        }
    }

    @Test
    @Timeout(1_200)
    void everythingMayDieWhileCustomersAnswer() throws Exception {
        try (RunningSystem system = RunningSystem.start();
                Customers calm = new Customers(system, "calm", CUSTOMERS);
                Customers stormy = new Customers(system, "stormy", CUSTOMERS)) {
            calm.come().awaitAll();
            JsonNode undisturbed = awaitFigures(system, calm);

            stormy.come().awaitAcknowledged(CUSTOMERS / 3);
            system.kill();
            system.startAgain();
            stormy.awaitAll();

            assertNothingLostAndNothingTwice(system, stormy);
            assertNothingLostAndNothingTwice(system, calm);
            assertThat(figures(system, stormy)).isEqualTo(undisturbed);
            assertThat(system.log()).doesNotContain("OutOfOrderSequenceException");
        }
    }

    /// Customers come in bursts, so that services work in sets, and one service dies somewhere in
    /// each: `-Dkills=50` for as many, `-Dseed=…` for the same choices again.
    @Test
    @Timeout(2_400)
    void whoWorksOnASetMayDieInTheMiddleOfIt() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        int kills = Integer.getInteger("kills", 1);
        System.out.println(kills + " kills in the middle of sets, seed " + seed);
        Random chance = new Random(seed);
        RunningSystem system = processes();
        try (Customers customers = new Customers(system, "bursts", BURST * kills)) {
            for (int i = 0; i < kills; i++) {
                customers.comeTogether(BURST * i, BURST);
                TimeUnit.MILLISECONDS.sleep(chance.nextInt(LATEST_KILL));
                system.kill(WORKING_IN_SETS.get(chance.nextInt(WORKING_IN_SETS.size())));
                customers.awaitAcknowledged(BURST * (i + 1));
            }
            customers.awaitAll();

            assertNothingLostAndNothingTwice(system, customers);
        }
    }

    private static void assertNothingLostAndNothingTwice(
            RunningSystem system, Customers customers) {
        Map<String, Integer> acknowledged = customers.acknowledged();
        assertThat(acknowledged).hasSize(customers.count());
        Awaitility.await("all of " + customers.branch() + ", and no more")
                .atMost(LONGEST_CATCHING_UP)
                .during(QUIET)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptionsInstanceOf(IOException.class)
                .untilAsserted(
                        () -> {
                            assertThat(countedScores(system, customers)).isEqualTo(acknowledged);
                            assertThat(transactionsWithCases(system, customers))
                                    .containsExactlyInAnyOrderElementsOf(
                                            transactions(acknowledged, score -> score < 3));
                            assertThat(mails(system, customers)).isEqualTo(oneEach(customers));
                            assertThatFiguresFollow(figures(system, customers), acknowledged);
                        });
    }

    private static JsonNode awaitFigures(RunningSystem system, Customers customers) {
        assertNothingLostAndNothingTwice(system, customers);
        return figures(system, customers);
    }

    private static Map<String, Integer> countedScores(RunningSystem system, Customers customers) {
        Map<String, Integer> scores = new HashMap<>();
        String cursor = "";
        do {
            JsonNode page =
                    system.get(
                            "/api/responses?limit=500&supplier="
                                    + customers.branch()
                                    + "&cursor="
                                    + cursor);
            page.path("items").forEach(answer -> count(answer, scores));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return scores;
    }

    private static void count(JsonNode answer, Map<String, Integer> scores) {
        assertThat(answer.path("standing").asString()).isEqualToIgnoringCase("counts");
        Integer before =
                scores.put(answer.path("transaction").asString(), answer.path("score").asInt());
        assertThat(before).as("a second answer that counts").isNull();
    }

    private static List<String> transactionsWithCases(RunningSystem system, Customers customers) {
        List<String> transactions = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    system.get("/api/cases?team=" + customers.branch() + "&cursor=" + cursor);
            page.path("items")
                    .forEach(item -> transactions.add(item.path("transaction").asString()));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return transactions;
    }

    private static List<String> transactions(Map<String, Integer> answers, IntPredicate score) {
        return answers.entrySet().stream()
                .filter(entry -> score.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Long> mails(RunningSystem system, Customers customers) {
        JsonNode all = system.json.readTree(system.open(system.mailbox() + "/api/messages").body());
        return all.path("items")
                .valueStream()
                .map(mail -> mail.path("to").asString())
                .filter(to -> to.endsWith("@" + customers.branch() + ".example.org"))
                .collect(Collectors.groupingBy(to -> to, Collectors.counting()));
    }

    private static Map<String, Long> oneEach(Customers customers) {
        return IntStream.range(0, customers.count())
                .mapToObj(customers::address)
                .collect(Collectors.toMap(address -> address, _ -> 1L));
    }

    private static JsonNode figures(RunningSystem system, Customers customers) {
        JsonNode rows =
                system.get(
                                "/api/figures?by=supplier&metrics="
                                        + METRICS
                                        + "&supplier="
                                        + customers.branch())
                        .path("rows");
        assertThat(rows.size()).isEqualTo(1);
        return ((ObjectNode) rows.get(0)).without("by");
    }

    private static void assertThatFiguresFollow(JsonNode figures, Map<String, Integer> answers) {
        int all = answers.size();
        int low = transactions(answers, score -> score < 3).size();
        assertShare(figures.path("csat"), transactions(answers, score -> score >= 4).size(), all);
        assertShare(figures.path("dissatisfied"), low, all);
        assertShare(figures.path("satisfied"), all - low, all);
        assertShare(figures.path("delighted"), 0, all);
        assertShare(figures.path("primary-met"), all - low, all);
        assertShare(figures.path("response-rate"), all, all);
        Map.of("transactions", all, "invited", all, "answers", all, "cases", low)
                .forEach(
                        (metric, count) ->
                                assertThat(figures.path(metric).path("value").asInt())
                                        .as(metric)
                                        .isEqualTo(count));
        for (String metric : List.of("late", "superseded", "quarantined", "empty")) {
            assertThat(figures.path(metric).path("value").asInt()).as(metric).isZero();
        }
    }

    private static void assertShare(JsonNode figure, int hits, int n) {
        assertThat(figure.path("n").asInt()).isEqualTo(n);
        assertThat(figure.path("value").asDouble()).isEqualTo((double) hits / n);
    }
}
