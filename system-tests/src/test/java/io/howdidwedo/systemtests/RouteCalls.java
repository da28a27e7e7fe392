package io.howdidwedo.systemtests;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Calls routes as somebody who may call all of them.
final class RouteCalls {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /// Of an answer that is wanted for its words.
    private static final int LONGEST = 20_000;

    private final RunningSystem system;
    private final String key;

    /// What came back.
    record Answer(int status, String body) {}

    RouteCalls(RunningSystem system) {
        this.system = system;
        this.key =
                system.api(
                                "POST",
                                "/api/keys",
                                "{\"name\": \"walk\", \"roles\":"
                                        + " [\"agent\", \"manager\", \"admin\", \"integrator\"]}")
                        .path("secret")
                        .asString();
    }

    /// The answer to a request without a body; one of several parts where the route wants that.
    Answer call(Route route, String query) {
        Answer answer = call(route, query, "application/x-www-form-urlencoded", "");
        return answer.status() == 415
                ? call(route, query, "multipart/form-data; boundary=b", "--b--\r\n")
                : answer;
    }

    /// The answer to this body.
    Answer call(Route route, String query, String type, String body) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(system.gateway() + route.path() + query))
                        .timeout(Duration.ofSeconds(60))
                        .header("Authorization", "Bearer " + key)
                        .header("Accept", accepted(route))
                        .header("Content-Type", type)
                        .method(route.method(), HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            HttpResponse<InputStream> answer =
                    CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
            // A stream of news goes on for ever; that it began is enough.
            boolean goesOn =
                    answer.headers().firstValue("Content-Type").orElse("").contains("event");
            try (InputStream told = answer.body()) {
                byte[] words = goesOn ? new byte[0] : told.readNBytes(LONGEST);
                return new Answer(answer.statusCode(), new String(words, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return new Answer(599, String.valueOf(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String accepted(Route route) {
        return route.path().startsWith("/api/") ? "application/json, */*" : "text/html, */*";
    }

    /// What was found wrong with each, a few at once.
    static <T> List<String> each(List<T> all, Function<T, Optional<String>> fault) {
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            List<Callable<Optional<String>>> calls = new ArrayList<>();
            all.forEach(one -> calls.add(() -> fault.apply(one)));
            List<String> faults = new ArrayList<>();
            for (Future<Optional<String>> found : callers.invokeAll(calls)) {
                found.get().ifPresent(faults::add);
            }
            return faults;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
