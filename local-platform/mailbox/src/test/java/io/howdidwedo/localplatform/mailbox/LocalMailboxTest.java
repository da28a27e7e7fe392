package io.howdidwedo.localplatform.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LocalMailboxTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();

    @TempDir private Path folder;
    private LocalMailbox mailbox;

    @BeforeEach
    void open() {
        mailbox = LocalMailbox.open(folder, 0, 0, SECRET);
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void keepsAThousandMailsOfOneConnectionAcrossARestart() throws Exception {
        sendAll(1_000);
        assertThat(subjects("")).hasSize(1_000);

        mailbox.close();
        mailbox = LocalMailbox.open(folder, 0, 0);

        var subjects = subjects("");
        assertThat(subjects).hasSize(1_000).startsWith("Mail 999", "Mail 998").endsWith("Mail 0");
        assertThat(new HashSet<>(subjects)).hasSize(1_000);
    }

    private void sendAll(int number) throws MessagingException {
        var session = session();
        try (var transport = connected(session)) {
            for (int i = 0; i < number; i++) {
                send(transport, plain(session, "customer@example.com", "Mail " + i, "text " + i));
            }
        }
    }

    @Test
    void showsAMailAsJson() throws Exception {
        var session = session();
        var mail = plain(session, "käufer@example.com", "Grüße aus Köln", "Wie war’s? 😀");
        mail.setRecipients(Message.RecipientType.TO, "customer@example.com");
        mail.setContent(alternatives("Wie war’s? 😀", "<p>Wie war’s? <b>😀</b></p>"));
        mail.setHeader("List-Unsubscribe", "<https://example.com/u/1>");
        mail.saveChanges();
        deliver(session, mail);

        var item = get("/api/messages?to=CUSTOMER%40example.com").get("items").get(0);
        assertThat(item.get("to").asString()).isEqualTo("customer@example.com");
        assertThat(item.get("channel").asString()).isEqualTo("email");
        assertThat(item.get("from").asString()).isEqualTo("Shop <shop@example.com>");
        assertThat(item.get("subject").asString()).isEqualTo("Grüße aus Köln");
        assertThat(item.get("date").asString()).matches("\\d{4}-.*Z");

        var message = get("/api/messages/" + item.get("id").asString());
        assertThat(message.get("headers").get("List-Unsubscribe").asString())
                .isEqualTo("<https://example.com/u/1>");
        assertThat(message.get("text").asString()).isEqualTo("Wie war’s? 😀");
        assertThat(message.get("html").asString()).isEqualTo("<p>Wie war’s? <b>😀</b></p>");
        assertThat(body("/api/messages/" + item.get("id").asString() + "/raw"))
                .contains("multipart/alternative");
    }

    @Test
    void findsTheMailsOfOneRecipient() throws Exception {
        var session = session();
        deliver(session, plain(session, "one@example.com", "First", "text"));
        deliver(session, plain(session, "two@example.com", "Second", "text"));
        deliver(session, plain(session, "one@example.com", "Third", "text"));

        assertThat(subjects("?to=one@example.com")).containsExactly("Third", "First");
        assertThat(subjects("?to=nobody@example.com")).isEmpty();
    }

    @Test
    void deliversAMessageIdOnceToEachRecipientAlsoAfterARestart() throws Exception {
        var session = session();
        var mail = plain(session, "one@example.com", "Once", "text");
        deliver(session, mail);
        deliver(session, mail);
        mailbox.close();
        mailbox = LocalMailbox.open(folder, 0, 0);
        session = session();
        deliver(session, mail);
        assertThat(subjects("")).containsExactly("Once");

        mail.setRecipients(Message.RecipientType.TO, "one@example.com, two@example.com");
        deliver(session, mail);
        assertThat(subjects("")).containsExactly("Once", "Once");
        assertThat(subjects("?to=two@example.com")).hasSize(1);
    }

    @Test
    void forgetsTheOldestWhenThereAreTooMany(@TempDir Path small) throws Exception {
        mailbox.close();
        mailbox = LocalMailbox.open(small, 0, 0, 20);

        sendAll(100);

        assertThat(subjects("")).hasSizeBetween(20, 25).startsWith("Mail 99");
    }

    @Test
    void showsAPageThatRunsNothingOfAMail() throws Exception {
        var session = session();
        var mail = plain(session, "one@example.com", "<script>alert(1)</script>", "text");
        mail.setContent(
                alternatives(
                        "See https://example.com/s/1?score=5 now",
                        "<html><head></head><body>Hi</body></html>"));
        mail.saveChanges();
        deliver(session, mail);
        var id = get("/api/messages").get("items").get(0).get("id").asString();

        assertThat(body("/")).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(body("/messages/" + id))
                .contains("sandbox=\"allow-popups")
                .contains("<a href=\"https://example.com/s/1?score=5\"");
        var framed = response("/messages/" + id + "/html");
        assertThat(framed.body())
                .isEqualTo("<html><head><base target=\"_blank\"></head><body>Hi</body></html>");
        assertThat(framed.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox")
                .doesNotContain("script-src");
    }

    @Test
    void isClearedByItsOwnPageOnly() throws Exception {
        var session = session();
        deliver(session, plain(session, "one@example.com", "Once", "text"));

        assertThat(body("/")).contains("Once");
        assertThat(response("/clear").statusCode()).isEqualTo(404);
        assertThat(clear("cross-site").statusCode()).isEqualTo(403);
        assertThat(subjects("")).hasSize(1);

        assertThat(clear("same-origin").statusCode()).isEqualTo(303);
        assertThat(subjects("")).isEmpty();
        assertThat(body("/")).contains("No mail yet");
    }

    private HttpResponse<String> clear(String site) throws Exception {
        return http.send(
                HttpRequest.newBuilder(uri("/clear"))
                        .header("Sec-Fetch-Site", site)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void takesMessagesAsAProviderDoesAndShowsWhatTheyAre() throws Exception {
        var sms =
                """
                {"type":"io.howdidwedo.message.v1","channel":"sms","to":"+4915112345678",
                 "text":"Wie war’s? https://example.com/s/1","link":"https://example.com/s/1",
                 "language":"de"}
                """;
        assertThat(post("m-1", sms, SECRET).statusCode()).isEqualTo(202);
        assertThat(post("m-1", sms, SECRET).statusCode()).isEqualTo(202);
        var chat = sms.replace("sms", "chat").replace("+4915112345678", "ana-1");
        assertThat(post("m-2", chat, SECRET).statusCode()).isEqualTo(202);
        mailbox.close();
        mailbox = LocalMailbox.open(folder, 0, 0, SECRET);

        var items = get("/api/messages?to=%2B4915112345678").get("items");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).get("channel").asString()).isEqualTo("sms");
        assertThat(items.get(0).get("to").asString()).isEqualTo("+4915112345678");
        assertThat(items.get(0).get("subject").asString()).isEqualTo("Wie war’s?");
        var id = items.get(0).get("id").asString();
        assertThat(get("/api/messages/" + id).get("text").asString())
                .isEqualTo("Wie war’s? https://example.com/s/1");
        assertThat(body("/")).contains(">SMS<", ">Chat<");
        assertThat(body("/messages/" + id))
                .contains(">SMS<", "<a href=\"https://example.com/s/1\"");
    }

    @Test
    void takesNoMessageThatIsNotSignedOrNone() throws Exception {
        var other = "whsec_" + "A".repeat(32);
        var good = "{\"channel\":\"sms\",\"to\":\"+4915112345678\",\"text\":\"Hi\"}";

        assertThat(post("m-1", good, other).statusCode()).isEqualTo(401);
        assertThat(unsigned(good).statusCode()).isEqualTo(401);
        assertThat(post("m-1", "[", SECRET).statusCode()).isEqualTo(400);
        assertThat(post("m-1", "null", SECRET).statusCode()).isEqualTo(422);
        assertThat(post("m-1", good.replace("sms", "pigeon"), SECRET).body())
                .contains("channel must be sms or chat");
        assertThat(post("m-1", good.replace("+4915112345678", ""), SECRET).statusCode())
                .isEqualTo(422);
        assertThat(post("m-1", "x".repeat(70_000), SECRET).statusCode()).isEqualTo(413);
        assertThat(subjects("")).isEmpty();
    }

    private HttpResponse<String> unsigned(String message) throws Exception {
        return http.send(
                HttpRequest.newBuilder(uri("/messages"))
                        .POST(HttpRequest.BodyPublishers.ofString(message))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String id, String message, String secret) throws Exception {
        var now = Instant.now().getEpochSecond();
        return http.send(
                HttpRequest.newBuilder(uri("/messages"))
                        .header("webhook-id", id)
                        .header("webhook-timestamp", String.valueOf(now))
                        .header("webhook-signature", new Webhook(secret).sign(id, now, message))
                        .POST(HttpRequest.BodyPublishers.ofString(message))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void saysWhatIsNotThere() throws Exception {
        assertThat(response("/api/messages/77").statusCode()).isEqualTo(404);
        assertThat(body("/api/messages/77")).contains("no message has the id 77");
        assertThat(response("/api/messages/x").statusCode()).isEqualTo(404);
        assertThat(response("/messages/77").statusCode()).isEqualTo(404);
        assertThat(response("/messages/77/html").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAFolderInUse() {
        assertThatThrownBy(() -> LocalMailbox.open(folder, 0, 0))
                .isInstanceOf(MailboxUnavailable.class)
                .hasMessageContaining("another mailbox is running");
    }

    @Test
    void refusesPortsInUse(@TempDir Path other) {
        assertThatThrownBy(() -> LocalMailbox.open(other, mailbox.smtpPort(), 0))
                .isInstanceOf(MailboxUnavailable.class)
                .hasMessageContaining("port " + mailbox.smtpPort());
        assertThatThrownBy(() -> LocalMailbox.open(other, 0, mailbox.page().getPort()))
                .isInstanceOf(MailboxUnavailable.class)
                .hasMessageContaining("port " + mailbox.page().getPort());
    }

    private Session session() {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", mailbox.smtpPort());
        return Session.getInstance(settings);
    }

    private static Transport connected(Session session) throws MessagingException {
        var transport = session.getTransport("smtp");
        transport.connect();
        return transport;
    }

    private static void deliver(Session session, MimeMessage mail) throws MessagingException {
        try (var transport = connected(session)) {
            send(transport, mail);
        }
    }

    private static void send(Transport transport, MimeMessage mail) throws MessagingException {
        transport.sendMessage(mail, mail.getAllRecipients());
    }

    private static MimeMessage plain(Session session, String to, String subject, String text)
            throws MessagingException {
        var mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress("Shop <shop@example.com>"));
        mail.setRecipients(Message.RecipientType.TO, to);
        mail.setSubject(subject, "UTF-8");
        mail.setText(text, "UTF-8");
        mail.saveChanges();
        return mail;
    }

    private static MimeMultipart alternatives(String text, String html) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var rich = new MimeBodyPart();
        rich.setText(html, "UTF-8", "html");
        return new MimeMultipart("alternative", plain, rich);
    }

    private List<String> subjects(String query) throws Exception {
        var subjects = new ArrayList<String>();
        get("/api/messages" + query)
                .get("items")
                .forEach(item -> subjects.add(item.get("subject").asString()));
        return subjects;
    }

    private JsonNode get(String path) throws Exception {
        return json.readTree(body(path));
    }

    private String body(String path) throws Exception {
        return response(path).body();
    }

    private HttpResponse<String> response(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return mailbox.page().resolve(path);
    }
}
