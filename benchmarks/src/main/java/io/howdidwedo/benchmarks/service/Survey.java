package io.howdidwedo.benchmarks.service;

import io.howdidwedo.benchmarks.Web;
import io.howdidwedo.testsupport.Door;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/// Starts survey-service with its own settings for links, files and mails.
public final class Survey {
    private Survey() {}

    /// Starts it, with its files in this folder, and waits until it is ready.
    ///
    /// @param mailPort where mails are handed to on this machine; 0 where none are sent
    public static ServiceProcess start(
            Path folder, int partitions, int mailPort, Platform platform, Door door, Web web)
            throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>();
        settings.put("SURVEY_IMPORT_FOLDER", folder.resolve("imports").toString());
        settings.put("SURVEY_LINK_KEYS", "1:" + Base64.getEncoder().encodeToString(new byte[32]));
        if (mailPort > 0) {
            settings.put("SMTP_PORT", String.valueOf(mailPort));
        }
        return ServiceProcess.start(
                new ServiceProcess.Service(
                        "survey-service",
                        "io.howdidwedo.surveyservice.SurveyService",
                        "SURVEY_SERVICE_PORT",
                        settings),
                platform,
                partitions,
                folder,
                door,
                web);
    }
}
