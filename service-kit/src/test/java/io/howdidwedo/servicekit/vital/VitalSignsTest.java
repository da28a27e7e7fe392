package io.howdidwedo.servicekit.vital;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.testsupport.SettableClock;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class VitalSignsTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));
    private final List<Vitals> sources = new ArrayList<>();
    private final VitalSigns signs = new VitalSigns(() -> sources, clock);
    private double age;
    private int asked;

    private List<Vital> aged() {
        asked++;
        return List.of(
                Vital.gauge("hdwd_age_seconds", "How old", age).tolerating(Duration.ofMinutes(1)));
    }

    @Test
    void areReadWhenTheyAreScraped() throws IOException {
        sources.add(this::aged);
        age = 1.5;
        assertThat(scraped()).contains("# HELP hdwd_age_seconds How old", "hdwd_age_seconds 1.5");

        age = 3;

        assertThat(scraped()).contains("hdwd_age_seconds 3.0");
    }

    @Test
    void thoseOfOneNameAreToldApart() throws IOException {
        sources.add(
                () ->
                        List.of(
                                Vital.gauge("hdwd_lag", "Lag", 1L)
                                        .of("topic", "b")
                                        .of("group", "g"),
                                Vital.gauge("hdwd_lag", "Lag", 2L)
                                        .of("topic", "a")
                                        .of("group", "g")));

        assertThat(scraped())
                .contains(
                        "hdwd_lag{group=\"g\",topic=\"a\"} 2.0",
                        "hdwd_lag{group=\"g\",topic=\"b\"} 1.0");
    }

    @Test
    void whatIsCountedIsToldFromTheStart() throws IOException {
        Tally tally = new Tally("hdwd_mails", "Mails", "outcome", List.of("taken", "refused"));
        sources.add(tally.of("kind", "staff"));
        Tally counted = (Tally) sources.getFirst();
        counted.add("taken");
        counted.add("taken");

        assertThat(scraped())
                .contains(
                        "# TYPE hdwd_mails_total counter",
                        "hdwd_mails_total{kind=\"staff\",outcome=\"refused\"} 0.0",
                        "hdwd_mails_total{kind=\"staff\",outcome=\"taken\"} 2.0");
    }

    @Test
    void whatCannotBeReadIsLeftOutAndTold() throws IOException {
        sources.add(
                () -> {
                    throw new IllegalStateException("away");
                });
        sources.add(this::aged);

        assertThat(scraped()).contains("hdwd_vitals_unreadable 1.0", "hdwd_age_seconds 0.0");
        assertThat(health().getStatus()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void healthHasThemAsDetails() {
        sources.add(this::aged);
        sources.add(() -> List.of(Vital.gauge("hdwd_lag", "Lag", 7L).of("topic", "due")));

        assertThat(health().getStatus()).isEqualTo(Status.UP);
        assertThat(health().getDetails())
                .containsEntry("age_seconds", 0L)
                .containsEntry("lag (due)", 7L);
    }

    @Test
    void beyondWhatIsToleratedItIsBehind() {
        sources.add(this::aged);
        age = 60;
        assertThat(health().getStatus()).isEqualTo(Status.UP);

        age = 60.5;
        clock.advance(Duration.ofMinutes(1));

        assertThat(health().getStatus().getCode()).isEqualTo("BEHIND");
        assertThat(health().getDetails()).containsEntry("age_seconds", 60.5);
    }

    /// Orchestrators ask all the time.
    @Test
    void healthIsContentWithWhatWasReadAMomentAgo() {
        sources.add(this::aged);

        health();
        health();
        assertThat(asked).isOne();

        clock.advance(Duration.ofSeconds(16));
        health();
        assertThat(asked).isEqualTo(2);
    }

    private Health health() {
        return new VitalHealth(signs).health();
    }

    private List<String> scraped() throws IOException {
        PrometheusRegistry metrics = new PrometheusRegistry();
        metrics.register(new VitalMetrics(signs));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        PrometheusTextFormatWriter.create().write(text, metrics.scrape());
        return text.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
