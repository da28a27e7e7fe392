package io.howdidwedo.benchmarks.gateway;

import io.howdidwedo.benchmarks.Web;
import io.howdidwedo.benchmarks.service.Launch;
import io.howdidwedo.benchmarks.service.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A gateway that leads to one service, in a process of its own.
record GatewayProcess(Process process, URI address) implements AutoCloseable {
    private static final long LONGEST_START_NANOS = TimeUnit.MINUTES.toNanos(4);

    /// Our own, as it is deployed; only the pace that one address is held to is no limit here.
    static GatewayProcess own(Path app, URI service, Platform platform, Path folder)
            throws IOException {
        int port = Launch.freePort();
        Map<String, String> settings =
                Map.of(
                        "MONGODB_URI",
                        platform.database().connectionString(),
                        "GATEWAY_PORT",
                        String.valueOf(port),
                        "GATEWAY_ADDRESS",
                        "127.0.0.1",
                        "GATEWAY_SIGNED_LINK_REQUESTS",
                        "1000000",
                        "GATEWAY_SURVEY_URL",
                        service.toString(),
                        "LOG_LEVEL",
                        "WARN");
        return start("gateway", app, settings, port, folder, "io.howdidwedo.gateway.Gateway");
    }

    /// The one we build on, as it comes, with one route and nothing else.
    static GatewayProcess bare(Path app, URI service, Path folder) throws IOException {
        int port = Launch.freePort();
        String route = "--spring.cloud.gateway.server.webflux.routes[0].";
        return start(
                "bare-gateway",
                app,
                Map.of(),
                port,
                folder,
                "io.howdidwedo.benchmarks.baregateway.BareGateway",
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--logging.level.root=WARN",
                route + "id=survey",
                route + "uri=" + service,
                route + "predicates[0]=Path=/s/**");
    }

    private static GatewayProcess start(
            String name,
            Path app,
            Map<String, String> settings,
            int port,
            Path folder,
            String... mainAndArguments)
            throws IOException {
        Process process =
                Launch.start(
                        "-Xmx384m",
                        Launch.classPath(app),
                        List.of(mainAndArguments),
                        settings,
                        folder.resolve(name + ".txt"));
        return new GatewayProcess(process, URI.create("http://127.0.0.1:" + port));
    }

    /// Waits until it leads to this page.
    void awaitReady(String path, Web web) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START_NANOS;
        while (!leadsTo(path, web)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("A gateway does not get ready: " + process.info());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean leadsTo(String path, Web web) {
        try {
            return web.send(HttpRequest.newBuilder(address.resolve(path))).statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false; // It does not listen yet.
        }
    }

    /// Processor time that it has used up to now.
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        Launch.end(process);
    }
}
