package io.howdidwedo.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What stands in `deploy/observability`.
final class WatchedFiles {
    static final Path FOLDER = Path.of("..", "deploy", "observability");
    static final Path RULES = FOLDER.resolve("rules").resolve("how-did-we-do.yml");
    static final Path DASHBOARD =
            FOLDER.resolve(Path.of("grafana", "dashboards", "how-did-we-do.json"));

    private static final Pattern METRIC =
            Pattern.compile("\\b(?:hdwd|http_server|jvm|process|kafka)_[a-z_]+\\b");

    private WatchedFiles() {}

    /// A question to Prometheus.
    record Expression(String where, String text) {
        /// The metrics it asks for.
        Set<String> metrics() {
            Set<String> metrics = new TreeSet<>();
            METRIC.matcher(text).results().forEach(found -> metrics.add(found.group()));
            return metrics;
        }
    }

    /// All questions of the dashboard and of the rules.
    static List<Expression> expressions() {
        List<Expression> all = new ArrayList<>(ofDashboard());
        all.addAll(ofRules());
        return all;
    }

    static JsonNode dashboard() {
        return JsonMapper.builder().build().readTree(text(DASHBOARD));
    }

    private static List<Expression> ofDashboard() {
        List<Expression> all = new ArrayList<>();
        dashboard()
                .path("panels")
                .forEach(
                        panel ->
                                panel.path("targets")
                                        .forEach(
                                                target ->
                                                        all.add(
                                                                new Expression(
                                                                        panel.path("title")
                                                                                .asString(),
                                                                        target.path("expr")
                                                                                .asString()))));
        return all;
    }

    private static List<Expression> ofRules() {
        Map<String, List<Map<String, List<Map<String, Object>>>>> rules =
                new Yaml().load(text(RULES));
        return rules.get("groups").stream()
                .flatMap(group -> group.get("rules").stream())
                .map(
                        rule ->
                                new Expression(
                                        String.valueOf(rule.get("alert")),
                                        String.valueOf(rule.get("expr"))))
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
