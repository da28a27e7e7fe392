package io.howdidwedo.localplatform.replay.remote;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/// Requests that are sent again while the other side is away, is restarted or asks for patience.
/// Only what may arrive twice must be sent through it.
public final class Http {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Duration patience;
    private final LongAdder repeats = new LongAdder();

    /// Gives up on a request after this long.
    public Http(Duration patience) {
        this.patience = patience;
    }

    /// How many requests had to be sent again so far.
    public long repeats() {
        return repeats.sum();
    }

    /// The answer, whatever its status, as soon as there is one worth having.
    ///
    /// @throws IOException when patience is at its end
    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        Duration pause = FIRST_PAUSE;
        while (true) {
            Attempt attempt = attempt(request);
            if (attempt.answer() != null) {
                return attempt.answer();
            }
            if (System.nanoTime() + pause.toNanos() > end) {
                throw new IOException(
                        "%s gave no answer in %d s: %s"
                                .formatted(request.uri(), patience.toSeconds(), attempt.trouble()));
            }
            repeats.increment();
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
            pause = longer(pause);
        }
    }

    /// What came of sending once.
    ///
    /// @param answer null when there is none worth having
    private record Attempt(@Nullable HttpResponse<String> answer, String trouble) {}

    private Attempt attempt(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            boolean isAnswer = answer.statusCode() < 500 && answer.statusCode() != 429;
            return new Attempt(isAnswer ? answer : null, "status " + answer.statusCode());
        } catch (IOException e) {
            return new Attempt(
                    null, Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()));
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
}
