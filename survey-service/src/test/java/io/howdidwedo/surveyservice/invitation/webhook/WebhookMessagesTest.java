package io.howdidwedo.surveyservice.invitation.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SigningKey;
import io.howdidwedo.surveyservice.brand.Brand;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.invitation.AskedCustomers;
import io.howdidwedo.surveyservice.invitation.AskingInMemory;
import io.howdidwedo.surveyservice.invitation.Carrier;
import io.howdidwedo.surveyservice.invitation.Carriers;
import io.howdidwedo.surveyservice.invitation.FiringTimers;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.MailName;
import io.howdidwedo.surveyservice.invitation.mail.Speaker;
import io.howdidwedo.surveyservice.offering.OfferingsInMemory;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebhookMessagesTest extends AskingInMemory {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String NUMBER = "+4915112345678";
    private static final String KEY = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /// The letters a text message has room for 160 of; one other letter and it is 70.
    private static final String GSM =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
                    + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final Set<String> OF_OTHER_LETTERS = Set.of("pl", "tr", "ar", "ja", "zh");

    private final JsonMapper json = JsonConfiguration.mapper();
    private TestProvider provider;
    private WebhookMessages messages;
    private FiringTimers sending;

    WebhookMessagesTest() {
        super(NOON);
    }

    @BeforeEach
    void start() throws IOException {
        provider = new TestProvider();
        messages = messages(Duration.ofSeconds(10));
        sending = sending(messages);
    }

    private WebhookMessages messages(Duration longestAnswer) {
        MessageSettings settings =
                new MessageSettings(
                        provider.url(), "whsec_" + KEY, List.of(Channel.SMS, Channel.CHAT));
        return new WebhookMessages(
                new MessageProvider(settings, longestAnswer, clock),
                settings.channels(),
                new SignedLinks(
                        List.of(new SigningKey(1, new SecretKeySpec(new byte[32], "HmacSHA256")))),
                new OfferingsInMemory(),
                new Speaker(() -> Brand.NONE, "North Shop", ""),
                "https://feedback.example.com",
                json);
    }

    private FiringTimers sending(Carrier carrier) {
        return sending(new Carriers(Map.of(Channel.SMS, carrier, Channel.CHAT, carrier)));
    }

    @AfterEach
    void stop() {
        messages.close();
        provider.close();
    }

    @Test
    void theProviderGetsTheMessageWithItsLink() {
        Invitation invitation = invite();

        JsonNode body = json.readTree(provider.posted().getFirst().body());
        assertThat(provider.posted().getFirst().method()).isEqualTo("POST");
        assertThat(body.propertyNames())
                .containsExactly(
                        "type",
                        "channel",
                        "to",
                        "text",
                        "link",
                        "language",
                        "invitation",
                        "reminder");
        assertThat(body.path("type").asString()).isEqualTo("io.howdidwedo.message.v1");
        assertThat(body.path("channel").asString()).isEqualTo("sms");
        assertThat(body.path("to").asString()).isEqualTo(NUMBER);
        assertThat(body.path("link").asString())
                .matches("https://feedback\\.example\\.com/s/[A-Za-z0-9_-]+");
        assertThat(body.path("text").asString())
                .isEqualTo(
                        "North Shop - How was home-delivery on Nov 20, 2026? Answer, or stop"
                                + " messages: "
                                + body.path("link").asString());
        assertThat(body.path("language").asString()).isEqualTo("en");
        assertThat(body.path("invitation").asString()).isEqualTo(invitation.id().toString());
        assertThat(invitation.status()).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void aChatMessageGoesToTheNameThere() {
        Transaction ana = customers.reachable("ana", null, null, "ana-1");
        sending.invite(ana.id());

        JsonNode body = json.readTree(provider.posted().getFirst().body());
        assertThat(body.path("channel").asString()).isEqualTo("chat");
        assertThat(body.path("to").asString()).isEqualTo("ana-1");
    }

    /// Computed here from the words of the Standard Webhooks specification alone: HMAC-SHA256 of
    /// `id.timestamp.body` under the decoded secret, in base64, after `v1,`.
    @Test
    void theSignatureIsTheOneTheSpecificationAsksFor() throws GeneralSecurityException {
        invite();

        TestProvider.Posted posted = provider.posted().getFirst();
        assertThat(posted.timestamp()).isEqualTo(String.valueOf(NOON.getEpochSecond()));
        assertThat(posted.signature())
                .isEqualTo(signature(posted.id() + "." + posted.timestamp() + "." + posted.body()));
    }

    /// The example that the specification's reference implementations test themselves with.
    @Test
    void theComputationHereIsTheSpecifications() throws GeneralSecurityException {
        assertThat(signature("msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    private static String signature(String signed) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(KEY), "HmacSHA256"));
        return "v1,"
                + Base64.getEncoder()
                        .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theSameMessageHasTheSameIdAndAReminderAnother() {
        provider.answer(503, Map.of());
        Invitation invitation = invite();
        provider.answer(202, Map.of());
        clock.advance(Duration.ofMinutes(5));
        sending.sendAgain(invitation.id(), 1);
        clock.advance(Duration.ofDays(3));
        sending.remind(invitation.id(), 1);

        assertThat(provider.posted())
                .extracting(TestProvider.Posted::id)
                .containsExactly(
                        invitation.id() + ".0", invitation.id() + ".0", invitation.id() + ".1");
        assertThat(MailName.ofMessageId(provider.posted().getLast().id()))
                .contains(new MailName(invitation.id(), 1, null));
        assertThat(json.readTree(provider.posted().getLast().body()).path("text").asString())
                .contains("still like to know");
    }

    @ParameterizedTest
    @CsvSource({
        "200, SENT, , false",
        "202, SENT, , false",
        "204, SENT, , false",
        "410, BOUNCED, http-410, true",
        "400, FAILED, http-400, false",
        "413, FAILED, http-413, false",
        "422, FAILED, http-422, false",
        "301, DEFERRED, http-301, false",
        "401, DEFERRED, http-401, false",
        "403, DEFERRED, http-403, false",
        "404, DEFERRED, http-404, false",
        "408, DEFERRED, http-408, false",
        "429, DEFERRED, http-429, false",
        "500, DEFERRED, http-500, false",
        "503, DEFERRED, http-503, false"
    })
    void readsTheAnswer(
            int status, InvitationStatus becomes, @Nullable String reason, boolean suppressed) {
        provider.answer(status, Map.of("Location", "https://elsewhere.example.org/"));
        Invitation invitation = invite();

        assertThat(invitation.status()).isEqualTo(becomes);
        assertThat(invitation.reason()).isEqualTo(reason);
        assertThat(suppressions.whyNot(NUMBER).isPresent()).isEqualTo(suppressed);
        assertThat(provider.posted()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7200 | PT2H",
                "1 | PT5M",
                "-5 | PT5M",
                "soon | PT5M",
                "99999999 | PT24H",
                "Fri, 20 Nov 2026 14:00:00 GMT | PT2H",
                "Fri, 20 Nov 2026 10:00:00 GMT | PT5M"
            })
    void waitsAsLongAsItIsAskedToWithinReason(String retryAfter, Duration wait) {
        provider.answer(429, Map.of("Retry-After", retryAfter));
        Invitation invitation = invite();

        assertThat(Objects.requireNonNull(invitation.mails().waiting()).until())
                .isEqualTo(NOON.plus(wait));
    }

    @Test
    void aProviderThatDoesNotAnswerHoldsUpOneMessageOnly() {
        messages.close();
        messages = messages(Duration.ofMillis(300));
        sending = sending(messages);
        provider.fallSilent();

        Invitation first = invite();
        assertThat(first.status()).isEqualTo(InvitationStatus.DEFERRED);
        assertThat(first.reason()).isEqualTo("provider-away");
        Transaction next = customers.reachable("bea", null, NUMBER, null);
        sending.invite(next.id());
        assertThat(provider.posted()).hasSize(1);
        assertThat(invitation(next).status()).isEqualTo(InvitationStatus.DEFERRED);

        provider.answer(202, Map.of());
        clock.advance(Duration.ofMinutes(5));
        sending.sendAgain(first.id(), 1);
        sending.sendAgain(AskedCustomers.invitationOf(next), 1);
        assertThat(invitations.find(first.id()).orElseThrow().status())
                .isEqualTo(InvitationStatus.SENT);
        assertThat(invitation(next).status()).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void aProviderThatIsDownIsTriedAgain() {
        provider.close();

        assertThat(invite().status()).isEqualTo(InvitationStatus.DEFERRED);
        assertThat(suppressions.whyNot(NUMBER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ar", "ja", "zh"})
    void isShortInEveryLanguage(String language) {
        Customer plain = customers.reachable("ana", null, NUMBER, null).customer();
        Customer speaking =
                new Customer(
                        plain.id(),
                        plain.kind(),
                        null,
                        null,
                        NUMBER,
                        null,
                        language,
                        "Europe/Berlin",
                        null);
        Transaction transaction = customers.add("speaking-" + language, speaking);
        sending.invite(transaction.id());
        sending.remind(AskedCustomers.invitationOf(transaction), 1);
        sending.askAgain(transaction.id(), transaction.id(), 1);

        assertThat(provider.posted()).hasSize(3);
        for (TestProvider.Posted posted : provider.posted()) {
            JsonNode body = json.readTree(posted.body());
            String words = body.path("text").asString().replace(body.path("link").asString(), "");
            assertThat(words).contains("North Shop").hasSizeLessThan(120);
            assertThat(body.path("language").asString()).isEqualTo(language);
            if (!OF_OTHER_LETTERS.contains(language)) {
                assertThat(words.chars().filter(letter -> GSM.indexOf(letter) < 0)).isEmpty();
            }
        }
    }

    @Test
    void withoutAProviderNoChannelIsOpen() {
        try (WebhookMessages off =
                new WebhookMessages(
                        null,
                        List.of(),
                        links(),
                        new OfferingsInMemory(),
                        new Speaker(() -> Brand.NONE, "", ""),
                        "",
                        json)) {
            assertThat(off.carriers().open().channels()).isEmpty();
        }
    }

    private static SignedLinks links() {
        return new SignedLinks(
                List.of(new SigningKey(1, new SecretKeySpec(new byte[32], "HmacSHA256"))));
    }

    private Invitation invite() {
        Transaction ana = customers.reachable("ana", null, NUMBER, null);
        sending.invite(ana.id());
        return invitation(ana);
    }

    private Invitation invitation(Transaction about) {
        return invitations.find(AskedCustomers.invitationOf(about)).orElseThrow();
    }
}
