package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.systemtests.WatchedFiles.Expression;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/// What is scraped, alerted and drawn is written so that Prometheus and Grafana take it. Whether
/// the metrics are there is seen on a running system (`WatchedStoryIT`).
class WatchedFilesTest {

    @Test
    void rulesAreRules() throws Exception {
        promtool("check", "rules", WatchedFiles.RULES.toString());
    }

    @Test
    void rulesTellWhatTheyAreFor() throws Exception {
        promtool("test", "rules", WatchedFiles.FOLDER.resolve("rules-test.yml").toString());
    }

    @Test
    void whatIsScrapedIsWrittenRight() throws Exception {
        promtool(
                "check",
                "config",
                "--syntax-only",
                WatchedFiles.FOLDER.resolve("prometheus.yml").toString());
    }

    private static void promtool(String... arguments) throws Exception {
        Assumptions.assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "promtool"))),
                "not run: promtool, which comes with Prometheus, is not here");
        List<String> command = Stream.concat(Stream.of("promtool"), Stream.of(arguments)).toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    @Test
    void everyQuestionAsksForSomething() {
        assertThat(WatchedFiles.expressions())
                .filteredOn(expression -> !expression.text().contains("up"))
                .allSatisfy(
                        expression ->
                                assertThat(expression.metrics())
                                        .as(expression.where())
                                        .isNotEmpty());
    }

    @Test
    void panelsHaveTitlesAndDoNotLieOnEachOther() {
        JsonNode panels = WatchedFiles.dashboard().path("panels");

        assertThat(panels).isNotEmpty();
        assertThat(panels)
                .allSatisfy(panel -> assertThat(panel.path("title").asString()).isNotBlank());
        assertThat(panels)
                .extracting(
                        panel ->
                                panel.path("gridPos").path("x")
                                        + ","
                                        + panel.path("gridPos").path("y"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyAlertIsInTheDocumentation() throws IOException {
        String documentation = Files.readString(Path.of("..", "docs", "operations.md"));

        assertThat(WatchedFiles.expressions())
                .extracting(Expression::where)
                .filteredOn(
                        name -> WatchedFiles.text(WatchedFiles.RULES).contains("alert: " + name))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(documentation).contains("*" + name + "*"));
    }

    @Test
    void whatWatchesIsReachedFromThisMachineOnly() {
        Map<String, Map<String, Map<String, Object>>> compose =
                new Yaml().load(WatchedFiles.text(Path.of("..", "docker-compose.yml")));

        for (String name : List.of("prometheus", "grafana", "tempo")) {
            Map<String, Object> service = compose.get("services").get(name);
            assertThat(service.get("profiles")).isEqualTo(List.of("observability"));
            assertThat(String.valueOf(service.getOrDefault("ports", List.of("127.0.0.1:"))))
                    .contains("127.0.0.1:");
        }
    }
}
