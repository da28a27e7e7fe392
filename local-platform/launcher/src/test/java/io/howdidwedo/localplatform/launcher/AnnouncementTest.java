package io.howdidwedo.localplatform.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnouncementTest {
    @TempDir private Path data;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final AtomicLong nanoseconds = new AtomicLong(7);
    private final Announcement announcement =
            new Announcement(
                    new PrintStream(written, true, StandardCharsets.UTF_8), nanoseconds::get);

    @Test
    void tellsHowLongItTook() {
        nanoseconds.addAndGet(12_340_000_000L);

        announcement.say("gateway");

        assertThat(text()).contains("12", "3 s  gateway");
    }

    @Test
    void showsPasswordsAtTheFirstStartOnly() throws IOException {
        Credentials first = Credentials.in(data);
        tell(first, false, Optional.empty());
        String firstTime = text();
        written.reset();
        tell(Credentials.in(data), false, Optional.empty());

        assertThat(firstTime).contains(first.admin().password(), first.apiKey());
        assertThat(text())
                .doesNotContain(first.admin().password(), first.apiKey())
                .contains(data.resolve("credentials.json").toString());
    }

    @Test
    void showsASurveyToTry() throws IOException {
        tell(Credentials.in(data), false, Optional.of("http://localhost:8080/s/abc"));

        assertThat(text()).contains("http://localhost:8080/s/abc", "Mailbox    http://localhost:");
    }

    @Test
    void saysWhereToBegin() throws IOException {
        tell(Credentials.in(data), false, Optional.empty());

        assertThat(text()).contains("/getting-started, as admin");
    }

    @Test
    void saysWhereToLookForASurveyThatIsLate() throws IOException {
        tell(Credentials.in(data), false, Optional.empty());

        assertThat(text()).contains("see the mailbox");
    }

    @Test
    void namesNoMailboxWhereMailsGoOut() throws IOException {
        tell(Credentials.in(data), true, Optional.empty());

        assertThat(text()).contains("SMTP_HOST").doesNotContain("Mailbox", "A survey");
    }

    private void tell(Credentials credentials, boolean ownMailSystem, Optional<String> link) {
        announcement.tellWhereToGo(
                new Options(data, 0, false, ownMailSystem, false),
                Ports.withOffset(0),
                credentials,
                link);
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
