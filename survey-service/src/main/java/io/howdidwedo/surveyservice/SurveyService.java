package io.howdidwedo.surveyservice;

import io.howdidwedo.servicekit.file.OwnerOnlyFiles;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// Starts survey-service.
@SpringBootApplication
public class SurveyService {

    /// The service, not yet started.
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(SurveyService.class)
                .properties("spring.config.name=survey-service");
    }

    /// Starts it in a process of its own.
    public static void main(String[] arguments) {
        OwnerOnlyFiles.fromNowOn();
        builder().run(arguments);
    }
}
