package io.howdidwedo.localplatform.replay.remote;

import io.howdidwedo.table.field.FieldSource;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The product through its gateway, as an integrator uses it.
public final class Product {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(1);

    private final URI gateway;
    private final String apiKey;
    private final Http http;

    /// The product behind this address.
    public Product(URI gateway, String apiKey, Http http) {
        this.gateway = gateway;
        this.apiKey = apiKey;
        this.http = http;
    }

    /// How far an import is.
    public record ImportProgress(
            UUID id,
            String state,
            @Nullable String problem,
            long read,
            long accepted,
            long rejected,
            long repeated) {
        /// Whether nothing will change any more.
        public boolean isOver() {
            return isDone() || state.equals("failed");
        }

        /// Whether all rows were read.
        public boolean isDone() {
            return state.equals("done");
        }
    }

    /// A transaction that is in.
    ///
    /// @param reason why the customer will not be asked, null when they will
    public record Recorded(UUID id, String disposition, @Nullable String reason) {}

    /// States what is agreed for an offering.
    public void state(String offering, ObjectNode agreement)
            throws IOException, InterruptedException {
        ok(
                send(
                        request("/api/offerings/" + encoded(offering), LONGEST_ANSWER)
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(agreement.toString()))));
    }

    /// Uploads a file; its rows are taken in after this returns.
    public ImportProgress upload(String kind, Path file, Map<String, FieldSource> mapping)
            throws IOException, InterruptedException {
        String boundary = "replay-" + UUID.randomUUID();
        return read(
                send(
                        request("/api/imports", LONGEST_UPLOAD)
                                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                                .POST(form(boundary, kind, file, mapping))),
                ImportProgress.class);
    }

    private static BodyPublisher form(
            String boundary, String kind, Path file, Map<String, FieldSource> mapping)
            throws IOException {
        String start =
                part(boundary, "kind", "")
                        + kind
                        + part(boundary, "mail", "")
                        + "false"
                        + part(boundary, "mapping", "")
                        + JSON.writeValueAsString(mapping)
                        + part(
                                boundary,
                                "file",
                                "; filename=\"" + kind + ".csv\"\r\nContent-Type: text/csv");
        return BodyPublishers.concat(
                BodyPublishers.ofString(start),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
    }

    private static String part(String boundary, String name, String more) {
        return "\r\n--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\""
                + more
                + "\r\n\r\n";
    }

    /// How far this import is now.
    public ImportProgress progress(UUID importId) throws IOException, InterruptedException {
        return read(
                send(request("/api/imports/" + importId, LONGEST_ANSWER).GET()),
                ImportProgress.class);
    }

    /// What was wrong with the first rejected rows, one line each.
    public List<String> rejections(UUID importId, int most)
            throws IOException, InterruptedException {
        HttpResponse<String> results =
                ok(
                        send(
                                request("/api/imports/" + importId + "/results.csv", LONGEST_UPLOAD)
                                        .GET()));
        return results.body()
                .lines()
                .filter(line -> line.contains(",rejected,"))
                .limit(most)
                .toList();
    }

    /// What the system answers to this question.
    ///
    /// @param path with its parameters
    public JsonNode read(String path) throws IOException, InterruptedException {
        return JSON.readTree(ok(send(request(path, LONGEST_ANSWER).GET())).body());
    }

    /// Sends one transaction; the same once more changes nothing.
    public Recorded record(ObjectNode transaction) throws IOException, InterruptedException {
        return read(
                send(
                        request("/api/transactions", LONGEST_ANSWER)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(transaction.toString()))),
                Recorded.class);
    }

    /// Opens a customer's link, which may name the gateway by another address.
    public SurveyPage open(URI link) throws IOException, InterruptedException {
        HttpResponse<String> page =
                http.send(
                        HttpRequest.newBuilder(gateway.resolve(link.getRawPath()))
                                .timeout(LONGEST_ANSWER)
                                .GET()
                                .build());
        return new SurveyPage(page.uri(), ok(page).body());
    }

    /// Sends the page off, filled in; the same answers once more change nothing.
    public void submit(SurveyPage page, Map<String, String> answers)
            throws IOException, InterruptedException {
        ok(
                http.send(
                        HttpRequest.newBuilder(page.address())
                                .timeout(LONGEST_ANSWER)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(page.filledIn(answers)))
                                .build()));
    }

    private HttpRequest.Builder request(String path, Duration timeout) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(timeout)
                .header("Authorization", "Bearer " + apiKey);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build());
    }

    private static <T> T read(HttpResponse<String> answer, Class<T> type) throws Refused {
        JsonNode tree = JSON.readTree(ok(answer).body());
        return JSON.treeToValue(tree, type);
    }

    private static HttpResponse<String> ok(HttpResponse<String> answer) throws Refused {
        if (answer.statusCode() >= 400) {
            throw new Refused(answer);
        }
        return answer;
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
