package io.howdidwedo.systemtests;

import io.howdidwedo.testsupport.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A whole system of its own, started as a user starts it, in a folder and on ports of its own.
final class RunningSystem implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final int[] PORTS = {8080, 8081, 8082, 8083, 8084, 9092, 27017, 1025, 8025};

    final JsonMapper json = JsonMapper.builder().build();
    final Path data;
    private final int offset;
    private final List<String> options;
    private final Map<String, String> environment;
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private Process process;

    private RunningSystem(
            Path data, int offset, List<String> options, Map<String, String> environment) {
        this.data = data;
        this.offset = offset;
        this.options = options;
        this.environment = environment;
        this.process = launch();
        awaitUp();
    }

    /// Starts a system with these options.
    static RunningSystem start(String... options) {
        return start(List.of(options), Map.of());
    }

    /// Starts a system that hands its mails to this port.
    static RunningSystem startMailingTo(int port) {
        return start(
                List.of(), Map.of("SMTP_HOST", "127.0.0.1", "SMTP_PORT", String.valueOf(port)));
    }

    /// Starts a system with these options and this environment.
    static RunningSystem start(List<String> options, Map<String, String> environment) {
        try {
            return new RunningSystem(
                    Files.createTempDirectory("how-did-we-do"),
                    FreePorts.offset(3_000, 101, PORTS),
                    options,
                    environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Starts it again in the same folder.
    void startAgain() {
        process = launch();
        awaitUp();
    }

    private Process launch() {
        try {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(
                    List.of(
                            "-Xmx640m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow",
                            "-cp",
                            classPath(),
                            "io.howdidwedo.localplatform.launcher.Start"));
            command.addAll(options);
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(
                                    ProcessBuilder.Redirect.to(
                                            data.resolve("console.txt").toFile()));
            // No story waits an hour for the mail after the next.
            builder.environment().put("FOLLOWUP_ASK_AGAIN_REST", "PT0S");
            builder.environment().putAll(environment);
            builder.environment().put("HDWD_DATA", data.toString());
            builder.environment().put("HDWD_PORT_OFFSET", String.valueOf(offset));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty("system.app")))) {
            return String.join(
                    System.getProperty("path.separator"),
                    jars.map(Path::toString).filter(jar -> jar.endsWith(".jar")).sorted().toList());
        }
    }

    private void awaitUp() {
        Awaitility.await("start in " + data)
                .atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> {
                            if (!process.isAlive()) {
                                throw new IllegalStateException("It ended: " + console());
                            }
                            return console().contains("To stop");
                        });
    }

    /// What the command has printed since it was last started.
    String console() throws IOException {
        return Files.readString(data.resolve("console.txt"));
    }

    /// Ends it, and the services it runs as processes, as a power cut would: kill -9.
    void kill() throws InterruptedException {
        List<ProcessHandle> services = process.children().toList();
        process.destroyForcibly().waitFor();
        services.forEach(ProcessHandle::destroyForcibly);
    }

    /// Ends one service's process by kill -9; only with `--processes`.
    void kill(String service) throws IOException {
        long pid =
                Long.parseLong(
                        Files.readString(data.resolve("processes").resolve(service + ".pid"))
                                .strip());
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    String gateway() {
        return "http://localhost:" + (8080 + offset);
    }

    String mailbox() {
        return "http://localhost:" + (8025 + offset);
    }

    /// Around the gateway, at the port a service has by default.
    String service(int port) {
        return "http://localhost:" + (port + offset);
    }

    String broker() {
        return "127.0.0.1:" + (9092 + offset);
    }

    String database() {
        return "mongodb://127.0.0.1:" + (27017 + offset);
    }

    /// A part of `credentials.json`, like `agent.password`.
    String credential(String path) {
        JsonNode node = readCredentials();
        for (String step : path.split("\\.")) {
            node = node.path(step);
        }
        return node.asString();
    }

    private JsonNode readCredentials() {
        try {
            return json.readTree(Files.readString(data.resolve("credentials.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Calls the API with the API key.
    HttpResponse<String> call(String method, String path, String contentType, String body) {
        return send(
                HttpRequest.newBuilder(URI.create(gateway() + path))
                        .header("Authorization", "Bearer " + credential("apiKey"))
                        .header("Content-Type", contentType)
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    /// Sends JSON with the API key and returns the answer.
    ///
    /// @throws AssertionError when it is refused
    JsonNode api(String method, String path, Object body) {
        String text =
                body instanceof String given
                        ? given
                        : method.equals("GET") ? "" : json.writeValueAsString(body);
        HttpResponse<String> answer = call(method, path, "application/json", text);
        if (answer.statusCode() >= 300) {
            throw new AssertionError(
                    method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return json.readTree(answer.body());
    }

    /// What the whole system has logged since its first start.
    String log() throws IOException {
        return Files.readString(data.resolve("logs").resolve("howdidwedo.log"));
    }

    /// Reads JSON with the API key.
    JsonNode get(String path) {
        return api("GET", path, "");
    }

    /// Imports a file and waits until every row has its result.
    JsonNode importFile(String kind, String mapping, String csv) {
        String boundary = "----story";
        String body =
                part(boundary, "kind", kind)
                        + part(boundary, "mail", "false")
                        + part(boundary, "mapping", mapping)
                        + "--"
                        + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rows.csv\""
                        + "\r\nContent-Type: text/csv\r\n\r\n"
                        + csv
                        + "\r\n--"
                        + boundary
                        + "--\r\n";
        HttpResponse<String> answer =
                call("POST", "/api/imports", "multipart/form-data; boundary=" + boundary, body);
        if (answer.statusCode() != 202) {
            throw new AssertionError("Import: " + answer.statusCode() + " " + answer.body());
        }
        String location = answer.headers().firstValue("Location").orElseThrow();
        return Awaitility.await("import")
                .atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> get(URI.create(location).getPath()),
                        state ->
                                List.of("done", "failed")
                                        .contains(
                                                state.path("state")
                                                        .asString()
                                                        .toLowerCase(Locale.ROOT)));
    }

    private static String part(String boundary, String name, String value) {
        return "--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n"
                + value
                + "\r\n";
    }

    /// Any request.
    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// A page or file without any login.
    HttpResponse<String> open(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).build());
    }

    /// The mails to an address, newest first.
    List<JsonNode> mailsTo(String address) {
        String to = URLEncoder.encode(address, StandardCharsets.UTF_8);
        List<JsonNode> mails = new ArrayList<>();
        json.readTree(open(mailbox() + "/api/messages?to=" + to).body())
                .path("items")
                .forEach(mails::add);
        return mails;
    }

    /// The newest mail to an address, once there are so many.
    JsonNode awaitMail(String address, int count) {
        List<JsonNode> mails =
                Awaitility.await("mail " + count + " to " + address)
                        .atMost(Duration.ofSeconds(60))
                        .pollInterval(Duration.ofMillis(50))
                        .until(() -> mailsTo(address), found -> found.size() >= count);
        return json.readTree(
                open(mailbox() + "/api/messages/" + mails.getFirst().path("id").asString()).body());
    }

    /// The first link like this in a mail or message.
    static String linkIn(JsonNode mail, Pattern wanted) {
        Matcher link = wanted.matcher(mail.path("text").asString());
        if (!link.find()) {
            throw new AssertionError("No link like " + wanted + " in " + mail);
        }
        return link.group();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        org.assertj.core.util.Files.delete(data.toFile());
    }
}
