package io.howdidwedo.localplatform.launcher;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/// The environment the services run in: what production sets by environment variables.
final class ServiceSettings {
    private static final String HERE = "127.0.0.1";

    private final Ports ports;
    private final Options options;
    private final Credentials credentials;
    private final Map<String, String> settings = new LinkedHashMap<>();

    private ServiceSettings(Ports ports, Options options, Credentials credentials) {
        this.ports = ports;
        this.options = options;
        this.credentials = credentials;
    }

    /// All of them, by the names of the environment variables.
    static Map<String, String> of(Ports ports, Options options, Credentials credentials) {
        ServiceSettings wanted = new ServiceSettings(ports, options, credentials);
        wanted.ofAll();
        wanted.ofMails();
        wanted.ofSurveyService();
        wanted.ofFollowupService();
        wanted.ofAnalyticsService();
        wanted.ofOperationsService();
        wanted.ofGateway();
        return wanted.settings;
    }

    private void ofAll() {
        String gateway = "http://localhost:" + ports.gateway();
        int partitions = Partitions.in(options.data().resolve("broker"));
        settings.put("KAFKA_BOOTSTRAP_SERVERS", HERE + ":" + ports.broker());
        settings.put("TOPIC_PARTITIONS", String.valueOf(partitions));
        settings.put("TOPIC_HISTORY_PARTITIONS", "1");
        settings.put("MONGODB_URI", "mongodb://" + HERE + ":" + ports.database());
        settings.put("PUBLIC_URL", gateway);
        settings.put("IDENTITY_KEYS_URL", gateway + "/.well-known/jwks.json");
        settings.put("SERVER_ADDRESS", HERE);
    }

    private void ofMails() {
        if (!options.ownMailSystem()) {
            settings.put("SMTP_HOST", HERE);
            settings.put("SMTP_PORT", String.valueOf(ports.smtp()));
        }
    }

    private void ofSurveyService() {
        settings.put("SURVEY_SERVICE_PORT", String.valueOf(ports.survey()));
        settings.put("SURVEY_LINK_KEYS", credentials.customersLinkKey());
        // The mailbox takes messages as a provider would.
        settings.put("SURVEY_MESSAGES_URL", at(ports.mailbox()) + "/messages");
        settings.put("SURVEY_MESSAGES_SECRET", credentials.messageSecret());
        settings.put("SURVEY_IMPORT_FOLDER", folder("imports").toString());
    }

    private void ofFollowupService() {
        settings.put("FOLLOWUP_SERVICE_PORT", String.valueOf(ports.followup()));
        settings.put("FOLLOWUP_LINK_KEYS", credentials.noticesLinkKey());
        settings.put("FOLLOWUP_SCHEDULE_FOLDER", folder("schedule").toString());
        // On a laptop nobody waits a day to see the second mail.
        settings.put("FOLLOWUP_ASK_AGAIN_AFTER", "PT0S");
    }

    private void ofAnalyticsService() {
        settings.put("ANALYTICS_SERVICE_PORT", String.valueOf(ports.analytics()));
        settings.put(
                "ANALYTICS_CHRONICLE_FILE",
                folder("analytics").resolve("chronicle.duckdb").toString());
        settings.put("ANALYTICS_ZONE", ZoneId.systemDefault().getId());
    }

    private void ofOperationsService() {
        settings.put("OPERATIONS_SERVICE_PORT", String.valueOf(ports.operations()));
    }

    private void ofGateway() {
        settings.put("GATEWAY_PORT", String.valueOf(ports.gateway()));
        settings.put("GATEWAY_ADDRESS", HERE);
        // Here all customers come from one address.
        settings.put("GATEWAY_SIGNED_LINK_REQUESTS", "1000000");
        settings.put("GATEWAY_SURVEY_URL", at(ports.survey()));
        settings.put("GATEWAY_FOLLOWUP_URL", at(ports.followup()));
        settings.put("GATEWAY_ANALYTICS_URL", at(ports.analytics()));
        settings.put("GATEWAY_OPERATIONS_URL", at(ports.operations()));
        settings.put("GATEWAY_FIRST_ADMIN_PASSWORD", credentials.admin().password());
        settings.put("GATEWAY_FIRST_MANAGER_PASSWORD", credentials.manager().password());
        settings.put("GATEWAY_FIRST_AGENT_PASSWORD", credentials.agent().password());
        settings.put("GATEWAY_FIRST_API_KEY", credentials.apiKey());
    }

    private Path folder(String name) {
        return options.data().resolve(name);
    }

    private static String at(int port) {
        return "http://" + HERE + ":" + port;
    }
}
