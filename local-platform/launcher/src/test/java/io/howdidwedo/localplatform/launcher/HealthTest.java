package io.howdidwedo.localplatform.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthTest {
    @ParameterizedTest
    @CsvSource({"200,true", "503,false", "404,false"})
    void isWhatTheServiceSaysOfItself(int status, boolean up) throws IOException {
        HttpServer service =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext(
                "/actuator/health",
                exchange -> {
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        service.start();
        int port = service.getAddress().getPort();
        try {
            assertThat(Health.isUp(port)).isEqualTo(up);
        } finally {
            service.stop(0);
        }
    }

    @Test
    void isDownWhereNobodyListens() throws IOException {
        HttpServer gone =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        int port = gone.getAddress().getPort();
        gone.stop(0);

        assertThat(Health.isUp(port)).isFalse();
    }

    @Test
    void everyServiceIsAskedOnceWhateverItAnswers() throws IOException, InterruptedException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer gateway =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext(
                "/",
                exchange -> {
                    asked.add(exchange.getRequestURI().getPath());
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        gateway.start();
        try {
            Health.requestAll(URI.create("http://127.0.0.1:" + gateway.getAddress().getPort()));
        } finally {
            gateway.stop(0);
        }

        assertThat(asked).hasSize(4).anyMatch(path -> path.startsWith("/s/"));
    }
}
