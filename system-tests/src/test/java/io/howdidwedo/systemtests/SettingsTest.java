package io.howdidwedo.systemtests;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/// What a service reads from its environment is documented with its default, can be given to it
/// with Compose, and stands in `.env.example`; and nothing else does.
class SettingsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern READ = Pattern.compile("\\$\\{([A-Z][A-Z_]*)(?::([^}]*))?}");
    private static final Pattern DOCUMENTED =
            Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| (\\*required\\*|`([^`]*)`)?[^|]* \\|");
    private static final Pattern IN_EXAMPLE = Pattern.compile("(?m)^#?([A-Z_]+)=");
    private static final String COMMON = "All services";

    private enum Service {
        SURVEY_SERVICE("survey-service", true),
        FOLLOWUP_SERVICE("followup-service", true),
        ANALYTICS_SERVICE("analytics-service", true),
        OPERATIONS_SERVICE("operations-service", true),
        GATEWAY("gateway", false);

        private final String word;
        private final boolean usesTheKit;

        Service(String word, boolean usesTheKit) {
            this.word = word;
            this.usesTheKit = usesTheKit;
        }

        /// What it reads, with the defaults; null where there is none.
        Map<String, String> read() {
            Map<String, String> all = new HashMap<>(readIn(word));
            if (usesTheKit) {
                all.putAll(readIn("service-kit"));
            }
            return all;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySettingIsDocumentedWithItsDefault(Service service) {
        Map<String, String> documented = new HashMap<>(documented(COMMON));
        documented.putAll(documented(service.word));

        service.read()
                .forEach(
                        (name, value) ->
                                assertThat(documented).as(service.word).containsEntry(name, value));
    }

    @ParameterizedTest
    @EnumSource
    void everyDocumentedSettingIsRead(Service service) {
        assertThat(service.read().keySet()).containsAll(documented(service.word).keySet());
    }

    @Test
    void whatIsDocumentedForAllIsReadByTheKit() {
        assertThat(readIn("service-kit").keySet()).isEqualTo(documented(COMMON).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void composeGivesEachServiceItsSettingsAndNoOthers(Service service) {
        Set<String> given = new TreeSet<>(composed(service.word).keySet());
        given.removeAll(Set.of("HEALTH_PATH"));

        assertThat(given).isEqualTo(new TreeSet<>(service.read().keySet()));
    }

    @Test
    void theExampleHasWhatComposeTakesFromIt() {
        Set<String> taken = new TreeSet<>();
        for (Service service : Service.values()) {
            composed(service.word)
                    .forEach(
                            (name, value) -> {
                                if (value == null) {
                                    taken.add(name);
                                } else {
                                    readFrom(value.toString()).keySet().forEach(taken::add);
                                }
                            });
        }

        Set<String> inExample =
                IN_EXAMPLE
                        .matcher(text(".env.example"))
                        .results()
                        .map(found -> found.group(1))
                        .collect(toSet());
        assertThat(new TreeSet<>(inExample)).isEqualTo(taken);
    }

    private static Map<String, String> readIn(String module) {
        return readFrom(text(module + "/src/main/resources/" + module + ".yml"));
    }

    private static Map<String, String> readFrom(String text) {
        Map<String, String> read = new HashMap<>();
        READ.matcher(text).results().forEach(found -> read.put(found.group(1), found.group(2)));
        return read;
    }

    private static Map<String, String> documented(String section) {
        String page = text("docs/operations.md");
        int from = page.indexOf("### " + section + "\n");
        int next = page.indexOf("\n### ", from);
        String part = page.substring(from, next < 0 ? page.length() : next);
        Map<String, String> documented = new LinkedHashMap<>();
        DOCUMENTED
                .matcher(part)
                .results()
                .forEach(found -> documented.put(found.group(1), defaultIn(found)));
        return documented;
    }

    private static String defaultIn(MatchResult row) {
        boolean required = Objects.equals(row.group(2), "*required*");
        return required ? null : Objects.requireNonNullElse(row.group(3), "");
    }

    private static Map<String, Object> composed(String service) {
        Map<String, Map<String, Map<String, Map<String, Object>>>> compose =
                new Yaml().load(text("docker-compose.yml"));
        return compose.get("services").get(service).get("environment");
    }

    private static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
