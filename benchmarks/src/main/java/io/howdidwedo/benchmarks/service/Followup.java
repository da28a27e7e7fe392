package io.howdidwedo.benchmarks.service;

import io.howdidwedo.benchmarks.Web;
import io.howdidwedo.testsupport.Door;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/// Starts followup-service with its own settings for links and timers.
public final class Followup {
    private Followup() {}

    /// Starts it, with its timers in this folder, and waits until it is ready.
    public static ServiceProcess start(
            Path folder, int partitions, Platform platform, Door door, Web web)
            throws IOException, InterruptedException {
        return ServiceProcess.start(
                new ServiceProcess.Service(
                        "followup-service",
                        "io.howdidwedo.followupservice.FollowupService",
                        "FOLLOWUP_SERVICE_PORT",
                        Map.of(
                                "FOLLOWUP_SCHEDULE_FOLDER",
                                folder.resolve("schedule").toString(),
                                "FOLLOWUP_LINK_KEYS",
                                "1:" + Base64.getEncoder().encodeToString(new byte[32]))),
                platform,
                partitions,
                folder,
                door,
                web);
    }
}
