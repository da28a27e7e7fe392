package io.howdidwedo.analyticsservice.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.page.ChosenPeriod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What reaches the charting script is compared with what is kept of each chart.
public final class Drawn {
    /// A page of four months, narrowed to nothing.
    public static final FilterForm FILTERS =
            new FilterForm(
                    new ChosenPeriod(
                            null,
                            "2026-01",
                            "2026-04",
                            Period.ALWAYS,
                            Optional.empty(),
                            null,
                            Optional.empty()),
                    false,
                    List.of(),
                    null,
                    new Slice(Period.ALWAYS, Map.of(), Optional.empty()),
                    Map.of());

    /// Each row leads to a list of its own.
    public static final FigureGrid.Lists LISTS =
            new FigureGrid.Lists() {
                @Override
                public String name(FigureRow row) {
                    return String.valueOf(row.by().getFirst());
                }

                @Override
                public String answers(FigureRow row) {
                    return "/answers/" + name(row);
                }

                @Override
                public String behind(FigureRow row, Metric metric) {
                    return answers(row) + "/" + metric.id();
                }
            };

    private static final JsonMapper JSON = JsonMapper.shared();

    private Drawn() {}

    /// To a browser 1 and 1.0 are the same.
    private static int byValue(JsonNode drawn, JsonNode kept) {
        if (drawn.isNumber() && kept.isNumber()) {
            return Double.compare(drawn.asDouble(), kept.asDouble());
        }
        return drawn.equals(kept) ? 0 : 1;
    }

    /// The options are those that are kept under this name.
    public static void sameAs(String name, String options) {
        try (InputStream kept =
                Objects.requireNonNull(
                        Drawn.class.getResourceAsStream("/charts/" + name + ".json"), name)) {
            JsonNode expected = JSON.readTree(kept);
            assertThat(JSON.readTree(options).equals(Drawn::byValue, expected))
                    .as("%s is to be %s", options, expected)
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
