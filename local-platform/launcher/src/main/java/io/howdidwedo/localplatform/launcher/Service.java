package io.howdidwedo.localplatform.launcher;

import io.howdidwedo.analyticsservice.AnalyticsService;
import io.howdidwedo.followupservice.FollowupService;
import io.howdidwedo.gateway.Gateway;
import io.howdidwedo.operationsservice.OperationsService;
import io.howdidwedo.surveyservice.SurveyService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// The five services, in the order they are started.
enum Service {
    SURVEY("survey-service", SurveyService.class),
    GATEWAY("gateway", Gateway.class),
    FOLLOWUP("followup-service", FollowupService.class),
    ANALYTICS("analytics-service", AnalyticsService.class),
    OPERATIONS("operations-service", OperationsService.class);

    private static final String OURS = "io.howdidwedo.";

    private final String title;
    private final Class<?> mainClass;

    Service(String title, Class<?> mainClass) {
        this.title = title;
        this.mainClass = mainClass;
    }

    /// As operators know it: `survey-service`.
    String title() {
        return title;
    }

    Class<?> mainClass() {
        return mainClass;
    }

    /// The service, not yet started.
    SpringApplicationBuilder builder() {
        return switch (this) {
            case SURVEY -> SurveyService.builder();
            case GATEWAY -> Gateway.builder();
            case FOLLOWUP -> FollowupService.builder();
            case ANALYTICS -> AnalyticsService.builder();
            case OPERATIONS -> OperationsService.builder();
        };
    }

    int port(Ports ports) {
        return switch (this) {
            case SURVEY -> ports.survey();
            case GATEWAY -> ports.gateway();
            case FOLLOWUP -> ports.followup();
            case ANALYTICS -> ports.analytics();
            case OPERATIONS -> ports.operations();
        };
    }

    /// What it needs to be told because all services are on one class path; sorted by name.
    Map<String, String> onOneClassPath() {
        return this == GATEWAY ? Map.of() : read("/one-class-path.properties");
    }

    /// Whether this is one of the product's own types, of whichever service.
    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS);
    }

    private static Map<String, String> read(String resource) {
        try (InputStream file = Service.class.getResourceAsStream(resource)) {
            Properties read = new Properties();
            read.load(Objects.requireNonNull(file));
            Map<String, String> properties = new TreeMap<>();
            read.forEach((key, value) -> properties.put(key.toString(), value.toString()));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
