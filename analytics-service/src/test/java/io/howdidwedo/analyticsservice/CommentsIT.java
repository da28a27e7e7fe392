package io.howdidwedo.analyticsservice;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.howdidwedo.analyticsservice.chronicle.Told;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Twelve customers of the north branch are dissatisfied and say so, twenty are not; one of the
/// south branch writes what might be a script.
class CommentsIT {
    private static final String PAGE = "/dashboard/comments";
    private static final String WORDS = "/api/comments/words";
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void commentsAreReadAndTheirWordsLeadToThem(@TempDir Path folder) {
        try (RunningService service = new RunningService(folder)) {
            nothingIsWrittenYet(service);

            service.said(Told.homeDelivery());
            for (int at = 1; at <= 12; at++) {
                heard(service, customer("D", at), 1, "The box was <i>damaged</i> & late");
            }
            for (int at = 1; at <= 20; at++) {
                heard(
                        service,
                        customer("O", at),
                        5,
                        at <= 2 ? "A damaged box, but all is well" : "All is well with the boxes");
            }
            heard(
                    service,
                    visit("S-1", "s").by("south-branch", "gold").on(Instant.EPOCH.plusSeconds(1)),
                    1,
                    "<script>alert('damaged')</script>");

            await().atMost(SOON).untilAsserted(() -> allIsRead(service));
            aWordLeadsToAsManyAnswersAsItsFigureSays(service);
            theFileHasTheSameDigits(service);
            theListIsNarrowed(service);
            nothingThatIsWrittenIsRun(service);
            everybodyReadsTheirTeamOnly(service);
        }
    }

    private static void nothingIsWrittenYet(RunningService service) {
        assertThat(service.ask("manager", PAGE, Map.of()).body()).contains("No comment here");
        assertThat(service.get(WORDS, Map.of()).get("note").asString()).isEqualTo("too few");
    }

    private static void allIsRead(RunningService service) {
        JsonNode words = service.get(WORDS, Map.of());
        assertThat(words.get("answers").asInt()).isEqualTo(33);
        assertThat(words.get("dissatisfied").get("n").asInt()).isEqualTo(13);
        assertThat(words.get("others").get("n").asInt()).isEqualTo(20);
    }

    private static void aWordLeadsToAsManyAnswersAsItsFigureSays(RunningService service) {
        JsonNode damaged = damaged(service);
        assertThat(damaged.get("answers").asInt()).isEqualTo(14);
        assertThat(damaged.get("dissatisfied").get("hits").asInt()).isEqualTo(12);
        assertThat(damaged.get("others").get("hits").asInt()).isEqualTo(2);

        String page = service.ask("manager", PAGE, Map.of()).body();
        assertThat(page)
                .contains("12 dissatisfied answers with a comment beside 20 others")
                .contains("12 by 12 customers", "2 by 2 customers");
        assertThat(count(follow(service, page, "word=damaged#list"))).isEqualTo(14);
        String list = follow(service, page, "verdict=dissatisfied&amp;word=damaged#list");
        assertThat(count(list)).isEqualTo(12);
        assertThat(list).contains("&lt;i&gt;<mark>damaged</mark>&lt;/i&gt; &amp; late");
        assertThat(
                        count(
                                follow(
                                        service,
                                        page,
                                        "verdict=satisfied,delighted&amp;word=damaged#list")))
                .isEqualTo(2);
    }

    private static void theFileHasTheSameDigits(RunningService service) {
        JsonNode damaged = damaged(service);
        HttpResponse<String> file =
                service.ask(
                        "manager",
                        WORDS,
                        Map.of("format", "csv", "from", "2026-03", "to", "2026-03"));

        assertThat(file.headers().firstValue("Content-Type"))
                .contains("text/csv;header=present;charset=UTF-8");
        assertThat(file.body())
                .startsWith("word,answers,dissatisfied,dissatisfied.n,")
                .contains(
                        "damaged,14,%s,12,12,12,%s,20,2,2,%s,"
                                .formatted(
                                        damaged.get("dissatisfied").get("value").asString(),
                                        damaged.get("others").get("value").asString(),
                                        damaged.get("difference").asString()))
                .contains(damaged.get("corrected").asString());
        assertThat(service.ask("manager", WORDS, Map.of("verdict", "satisfied")).statusCode())
                .isEqualTo(400);
    }

    private static void theListIsNarrowed(RunningService service) {
        assertThat(count(service.ask("manager", PAGE, Map.of("words", "WELL WITH")).body()))
                .isEqualTo(18);
        assertThat(count(service.ask("manager", PAGE, Map.of("verdict", "dissatisfied")).body()))
                .isEqualTo(12);
        assertThat(service.ask("manager", PAGE, Map.of("word", "giraffe")).body())
                .contains("No comment here");
        assertThat(service.ask("manager", PAGE, Map.of("tier", "iron")).body())
                .contains("No comment here");
    }

    private static void nothingThatIsWrittenIsRun(RunningService service) {
        for (Map<String, String> asked :
                List.of(
                        Map.of("to", "1970-01"),
                        Map.of("to", "1970-01", "word", "damaged"),
                        Map.of("word", "<script>alert"),
                        Map.of("words", "<script>alert"))) {
            assertThat(service.ask("manager", PAGE, asked).body()).doesNotContain("<script>alert");
        }
        assertThat(service.ask("manager", PAGE, Map.of("to", "1970-01")).body())
                .contains("&lt;script&gt;alert(");
    }

    private static void everybodyReadsTheirTeamOnly(RunningService service) {
        Map<String, String> march = Map.of("from", "2026-03", "to", "2026-03");
        assertThat(service.ask("manager", PAGE, march).body()).contains("marking-words");
        assertThat(service.ask("manager", PAGE, march, "south-branch").body())
                .contains("No comment here")
                .doesNotContain("marking-words");
        assertThat(service.ask("manager", PAGE, Map.of("word", "late"), "south-branch").body())
                .contains("No comment here", "too few to say")
                .doesNotContain("north-branch");
        assertThat(
                        service.ask(
                                        "manager",
                                        PAGE,
                                        Map.of("supplier", "north-branch"),
                                        "south-branch")
                                .body())
                .contains("No comment here");
        assertThat(service.ask("manager", WORDS, Map.of(), "south-branch").body())
                .contains("\"answers\":1,", "\"rows\":[]");
        assertThat(
                        service.ask(
                                        "manager",
                                        WORDS,
                                        Map.of("supplier", "south-branch"),
                                        "north-branch")
                                .body())
                .contains("\"answers\":0,");
        assertThat(service.ask("agent", PAGE, Map.of()).statusCode()).isEqualTo(403);
        assertThat(service.ask("agent", WORDS, Map.of()).statusCode()).isEqualTo(403);
    }

    private static JsonNode damaged(RunningService service) {
        for (JsonNode row :
                service.get(WORDS, Map.of("from", "2026-03", "to", "2026-03")).get("rows")) {
            if (row.get("word").asString().equals("damaged")) {
                return row;
            }
        }
        throw new AssertionError("Nobody says damaged");
    }

    /// Asks for what a link on the page leads to.
    private static String follow(RunningService service, String page, String end) {
        Matcher link =
                Pattern.compile("href=\"" + PAGE + "[?]([^\"]*" + Pattern.quote(end) + ")\"")
                        .matcher(page);
        assertThat(link.find()).as(end).isTrue();
        Map<String, String> asked = new HashMap<>();
        for (String parameter : link.group(1).replaceAll("#.*", "").split("&amp;")) {
            String[] parts = parameter.split("=", 2);
            asked.put(parts[0], parts[1]);
        }
        return service.ask("manager", PAGE, asked).body();
    }

    private static int count(String page) {
        Matcher count = Pattern.compile("(\\d+) answers?, the newest first").matcher(page);
        assertThat(count.find()).as(page).isTrue();
        return Integer.parseInt(count.group(1));
    }

    private static Told customer(String side, int at) {
        return visit(side + "-" + at, side + at);
    }

    private static void heard(RunningService service, Told visit, int score, String text) {
        Told scored = visit.judged(visit.verdict(), score);
        service.said(List.of(scored.recorded(null), scored.wrote(1, text)));
    }
}
