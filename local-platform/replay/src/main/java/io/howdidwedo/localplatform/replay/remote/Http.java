package io.howdidwedo.localplatform.replay.remote;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

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
            String trouble;
            try {
                HttpResponse<String> answer =
                        client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() < 500 && answer.statusCode() != 429) {
                    return answer;
                }
                trouble = "status " + answer.statusCode();
            } catch (IOException e) {
                trouble = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            }
            if (System.nanoTime() + pause.toNanos() > end) {
                throw new IOException(
                        request.uri()
                                + " gave no answer in "
                                + patience.toSeconds()
                                + " s: "
                                + trouble);
            }
            repeats.increment();
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
            pause = pause.multipliedBy(2);
            pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        }
    }
}
