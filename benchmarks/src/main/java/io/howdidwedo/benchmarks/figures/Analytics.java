package io.howdidwedo.benchmarks.figures;

import io.howdidwedo.benchmarks.Web;
import io.howdidwedo.benchmarks.service.Platform;
import io.howdidwedo.benchmarks.service.ServiceProcess;
import io.howdidwedo.testsupport.Door;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/// Starts analytics-service with its own settings for the chronicle.
final class Analytics {
    private Analytics() {}

    /// Starts it and waits until it has read all that was said before.
    static ServiceProcess start(Path chronicle, Platform platform, Door door, Web web)
            throws IOException, InterruptedException {
        return ServiceProcess.start(
                new ServiceProcess.Service(
                        "analytics-service",
                        "io.howdidwedo.analyticsservice.AnalyticsService",
                        "ANALYTICS_SERVICE_PORT",
                        Map.of("ANALYTICS_CHRONICLE_FILE", chronicle.toString())),
                platform,
                EventLog.PARTITIONS,
                Objects.requireNonNull(chronicle.getParent()),
                door,
                web);
    }
}
