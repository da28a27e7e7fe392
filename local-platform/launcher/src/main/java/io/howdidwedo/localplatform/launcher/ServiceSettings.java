package io.howdidwedo.localplatform.launcher;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/// The environment the services run in: what production sets by environment variables.
final class ServiceSettings {
    private ServiceSettings() {}

    static Map<String, String> of(Ports ports, Options options, Credentials credentials) {
        Path data = options.data();
        String gateway = "http://localhost:" + ports.gateway();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.broker());
        settings.put("TOPIC_PARTITIONS", String.valueOf(Partitions.in(data.resolve("broker"))));
        settings.put("MONGODB_URI", "mongodb://127.0.0.1:" + ports.database());
        if (!options.ownMailSystem()) {
            settings.put("SMTP_HOST", "127.0.0.1");
            settings.put("SMTP_PORT", String.valueOf(ports.smtp()));
        }
        settings.put("PUBLIC_URL", gateway);
        settings.put("IDENTITY_KEYS_URL", gateway + "/.well-known/jwks.json");
        settings.put("SERVER_ADDRESS", "127.0.0.1");
        settings.put("SURVEY_SERVICE_PORT", String.valueOf(ports.survey()));
        settings.put("SURVEY_LINK_KEYS", credentials.customersLinkKey());
        // The mailbox takes messages as a provider would.
        settings.put("SURVEY_MESSAGES_URL", "http://127.0.0.1:" + ports.mailbox() + "/messages");
        settings.put("SURVEY_MESSAGES_SECRET", credentials.messageSecret());
        settings.put("SURVEY_IMPORT_FOLDER", data.resolve("imports").toString());
        settings.put("FOLLOWUP_SERVICE_PORT", String.valueOf(ports.followup()));
        settings.put("FOLLOWUP_LINK_KEYS", credentials.noticesLinkKey());
        settings.put("FOLLOWUP_SCHEDULE_FOLDER", data.resolve("schedule").toString());
        // On a laptop nobody waits a day to see the second mail.
        settings.put("FOLLOWUP_ASK_AGAIN_AFTER", "PT0S");
        settings.put("ANALYTICS_SERVICE_PORT", String.valueOf(ports.analytics()));
        settings.put(
                "ANALYTICS_CHRONICLE_FILE",
                data.resolve("analytics").resolve("chronicle.duckdb").toString());
        settings.put("ANALYTICS_ZONE", ZoneId.systemDefault().getId());
        settings.put("GATEWAY_PORT", String.valueOf(ports.gateway()));
        settings.put("GATEWAY_ADDRESS", "127.0.0.1");
        // Here all customers come from one address.
        settings.put("GATEWAY_SIGNED_LINK_REQUESTS", "1000000");
        settings.put("GATEWAY_SURVEY_URL", "http://127.0.0.1:" + ports.survey());
        settings.put("GATEWAY_FOLLOWUP_URL", "http://127.0.0.1:" + ports.followup());
        settings.put("GATEWAY_ANALYTICS_URL", "http://127.0.0.1:" + ports.analytics());
        settings.put("GATEWAY_FIRST_ADMIN_PASSWORD", credentials.admin().password());
        settings.put("GATEWAY_FIRST_MANAGER_PASSWORD", credentials.manager().password());
        settings.put("GATEWAY_FIRST_AGENT_PASSWORD", credentials.agent().password());
        settings.put("GATEWAY_FIRST_API_KEY", credentials.apiKey());
        return settings;
    }
}
