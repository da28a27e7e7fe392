package io.howdidwedo.localplatform.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/// Whether a service is up.
final class Health {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    /// A path of each service that takes requests of people; nothing is there.
    private static final List<String> NOWHERE =
            List.of("/s/nobody", "/n/nobody", "/assets/kit/none", "/assets/operations/none");

    private Health() {}

    /// Asks every service through the gateway for something, whatever it answers: what is made
    /// when somebody first asks is there before the first customer comes.
    static void requestAll(URI gateway) throws IOException, InterruptedException {
        for (String path : NOWHERE) {
            HttpRequest request =
                    HttpRequest.newBuilder(gateway.resolve(path))
                            .timeout(Duration.ofSeconds(30))
                            .build();
            var _ = HTTP.send(request, HttpResponse.BodyHandlers.discarding());
        }
    }

    /// Whether the service at this port says that it is up.
    static boolean isUp(int port) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                        .timeout(Duration.ofSeconds(2))
                        .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
