package io.howdidwedo.localplatform.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceSettingsTest {
    @TempDir private Path data;

    @Test
    void everythingListensAndIsCalledOnThisMachineOnly() throws IOException {
        Map<String, String> settings = settings(false);

        assertThat(settings)
                .containsEntry("SERVER_ADDRESS", "127.0.0.1")
                .containsEntry("GATEWAY_ADDRESS", "127.0.0.1");
        settings.forEach(
                (name, value) -> {
                    if (name.endsWith("_URL")) {
                        assertThat(URI.create(value).getHost())
                                .as(name)
                                .isIn("127.0.0.1", "localhost");
                    }
                });
    }

    @Test
    void whatIsKeptIsKeptInTheDataFolder() throws IOException {
        Map<String, String> settings = settings(false);

        settings.forEach(
                (name, value) -> {
                    if (name.endsWith("_FOLDER") || name.endsWith("_FILE")) {
                        assertThat(Path.of(value)).as(name).startsWithRaw(data);
                    }
                });
    }

    @Test
    void mailsGoToTheMailboxUnlessAMailSystemIsNamed() throws IOException {
        assertThat(settings(false))
                .containsEntry("SMTP_HOST", "127.0.0.1")
                .containsEntry("SMTP_PORT", "2025");
        assertThat(settings(true)).doesNotContainKeys("SMTP_HOST", "SMTP_PORT");
    }

    @Test
    void linksOfCustomersAndOfColleaguesAreSignedWithDifferentKeys() throws IOException {
        Map<String, String> settings = settings(false);

        assertThat(settings.get("SURVEY_LINK_KEYS"))
                .isNotEqualTo(settings.get("FOLLOWUP_LINK_KEYS"));
    }

    private Map<String, String> settings(boolean ownMailSystem) throws IOException {
        return ServiceSettings.of(
                Ports.withOffset(1000),
                new Options(data, 1000, false, ownMailSystem, false),
                Credentials.in(data));
    }
}
