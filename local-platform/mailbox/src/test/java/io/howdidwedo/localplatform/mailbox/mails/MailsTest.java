package io.howdidwedo.localplatform.mailbox.mails;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailsTest {
    @TempDir private Path folder;

    @Test
    void cutsOffAMailThatWasNotWrittenToItsEnd() throws IOException {
        try (var mails = open()) {
            mails.deliver("shop@example.com", "one@example.com", mail("<1@x>", "First"));
            mails.deliver("shop@example.com", "one@example.com", mail("<2@x>", "Second"));
        }
        cutOffSomeBytes();

        try (var mails = open()) {
            assertThat(subjects(mails)).containsExactly("First");
            mails.deliver("shop@example.com", "one@example.com", mail("<2@x>", "Second"));
        }
        try (var mails = open()) {
            assertThat(subjects(mails)).containsExactly("Second", "First");
        }
    }

    private void cutOffSomeBytes() throws IOException {
        try (var files = Files.list(folder)) {
            var segment = files.filter(file -> file.toString().contains("mails-")).toList();
            try (var channel = FileChannel.open(segment.getFirst(), StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() - 5);
            }
        }
    }

    @Test
    void keepsAllMailsWithoutAMessageId() throws IOException {
        try (var mails = open()) {
            var mail = "Subject: same\r\n\r\ntext".getBytes(StandardCharsets.US_ASCII);
            assertThat(mails.deliver("shop@example.com", "one@example.com", mail)).isTrue();
            assertThat(mails.deliver("shop@example.com", "one@example.com", mail)).isTrue();
            assertThat(subjects(mails)).hasSize(2);
        }
    }

    @Test
    void deliversOnceHoweverManySendTheSame() throws Exception {
        try (var mails = open();
                var executor = Executors.newFixedThreadPool(8)) {
            var mail = mail("<1@x>", "Once");
            Callable<Boolean> delivery =
                    () -> mails.deliver("shop@example.com", "one@example.com", mail);
            var delivered = 0;
            for (var sent : executor.invokeAll(Collections.nCopies(50, delivery))) {
                delivered += sent.get() ? 1 : 0;
            }

            assertThat(delivered).isEqualTo(1);
        }
    }

    @Test
    void showsAMailThatIsNotMadeAsItShouldBe() throws IOException {
        try (var mails = open()) {
            var mail =
                    "Content-Type: multipart/mixed; boundary=x\r\nDate: soon\r\n\r\nno boundary"
                            .getBytes(StandardCharsets.US_ASCII);
            mails.deliver("shop@example.com", "one@example.com", mail);

            assertThat(mails.content(1)).isPresent();
            assertThat(mails.mail(1).orElseThrow().from()).isEqualTo("shop@example.com");
        }
    }

    private Mails open() throws IOException {
        return Mails.open(folder, 100, Clock.systemUTC());
    }

    private static List<String> subjects(Mails mails) {
        return mails.before(Long.MAX_VALUE).map(Mail::subject).toList();
    }

    private static byte[] mail(String messageId, String subject) {
        return "Message-ID: %s\r\nSubject: %s\r\n\r\ntext"
                .formatted(messageId, subject)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
