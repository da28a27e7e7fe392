package io.howdidwedo.localplatform.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");

    @TempDir Path folder;
    private String file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("any"), "").toString();
        Files.writeString(folder.resolve("credentials.json"), "{\"apiKey\":\"hdwd_kept\"}");
    }

    @Test
    void findsALocalStart() throws IOException {
        Options options =
                options(
                        Map.of("HDWD_DATA", folder.toString(), "HDWD_PORT_OFFSET", "1000"),
                        "--speed=5");

        assertThat(options.where().gateway()).hasToString("http://localhost:9080");
        assertThat(options.mailbox()).hasToString("http://localhost:9025");
        assertThat(options.where().apiKey()).isEqualTo("hdwd_kept");
        assertThat(options.speed()).isEqualTo(5);
        assertThat(options.last()).isEqualTo(200);
        assertThat(options.run()).isEqualTo("20261120-150000");
    }

    @Test
    void prefersWhatIsGiven() throws IOException {
        Options options =
                options(
                        Map.of("HDWD_DATA", folder.toString()),
                        "--gateway",
                        "https://feedback.example.org",
                        "--api-key",
                        "hdwd_given");

        assertThat(options.where().gateway()).hasToString("https://feedback.example.org");
        assertThat(options.where().apiKey()).isEqualTo("hdwd_given");
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> options(Map.of("HDWD_API_KEY", "hdwd_x"), "--spead", "5"))
                .hasMessageContaining("--spead");
        assertThatThrownBy(() -> options(Map.of("HDWD_API_KEY", "hdwd_x"), "--speed", "fast"))
                .hasMessageContaining("--speed");
        assertThatThrownBy(() -> options(Map.of("HDWD_API_KEY", "hdwd_x"), "--last"))
                .hasMessageContaining("--last");
        assertThatThrownBy(() -> Options.of(List.of(), Map.of(), NOW))
                .hasMessageContaining("--transactions");
        assertThatThrownBy(() -> options(Map.of("HDWD_DATA", folder.resolve("none").toString())))
                .hasMessageContaining("API key");
    }

    private Options options(Map<String, String> environment, String... more) throws IOException {
        List<String> words =
                new ArrayList<>(
                        List.of("--transactions", file, "--answers", file, "--mapping", file));
        words.addAll(List.of(more));
        return Options.of(words, environment, NOW);
    }
}
