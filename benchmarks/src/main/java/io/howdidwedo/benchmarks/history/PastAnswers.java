package io.howdidwedo.benchmarks.history;

import io.howdidwedo.benchmarks.Doors;
import io.howdidwedo.benchmarks.Web;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file of past answers, each with what it is about: of some hundred days, twenty teams and
/// customers with three answers each, one in five not content.
///
/// @param name of their source
record PastAnswers(String name, int rows) {
    private static final String HEADINGS =
            "source,externalId,occurredAt,answeredAt,supplier,offering,customer.id,overall,comment\n";
    private static final String BOUNDARY = "----past-answers";
    private static final Duration PAST = Duration.ofDays(200);
    private static final int TEAMS = 20;
    private static final int ANSWERS_EACH = 3;
    private static final int BAD_ONE_IN = 5;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Uploads it as a form does.
    ///
    /// @return path of the import
    String upload(Doors doors, Web web) {
        String id =
                JSON.readTree(
                                web.send(
                                                doors.api("/api/imports")
                                                        .header(
                                                                "Content-Type",
                                                                "multipart/form-data; boundary="
                                                                        + BOUNDARY)
                                                        .POST(BodyPublishers.ofString(form())))
                                        .body())
                        .path("id")
                        .asString();
        if (id.isEmpty()) {
            throw new IllegalStateException("The file is not taken");
        }
        return "/api/imports/" + id;
    }

    private String form() {
        return """
        --%1$s\r
        Content-Disposition: form-data; name="kind"\r
        \r
        answered\r
        --%1$s\r
        Content-Disposition: form-data; name="file"; filename="past.csv"\r
        Content-Type: text/csv\r
        \r
        %2$s\r
        --%1$s--\r
        """
                .formatted(BOUNDARY, table());
    }

    private String table() {
        Instant start = Instant.now().minus(PAST);
        StringBuilder table = new StringBuilder(HEADINGS);
        for (int i = 0; i < rows; i++) {
            Instant happened = start.plusSeconds(PAST.toSeconds() * 9 / 10 * i / rows);
            table.append(
                    String.format(
                            Locale.ROOT,
                            "%1$s,%2$d,%3$s,%4$s,branch-%5$d,home-delivery,%1$s-%6$d,%7$d,%8$s%n",
                            name,
                            i,
                            happened,
                            happened.plus(Duration.ofDays(1)),
                            i % TEAMS,
                            i / ANSWERS_EACH,
                            i % BAD_ONE_IN == 0 ? 1 + i % 2 : 3 + i % 3,
                            i % BAD_ONE_IN == 0 ? "Nobody told me that it comes later" : ""));
        }
        return table.toString();
    }

    /// How far the import is.
    ///
    /// @throws IllegalStateException when rows were refused, or it failed
    static JsonNode progress(String path, Doors doors, Web web) {
        JsonNode progress = web.read(doors.api(path));
        if (progress.path("rejected").asInt() > 0
                || progress.path("state").asString().equals("failed")) {
            throw new IllegalStateException("The file does not go in: " + progress);
        }
        return progress;
    }
}
