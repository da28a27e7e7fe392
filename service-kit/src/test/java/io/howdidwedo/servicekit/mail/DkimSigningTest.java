package io.howdidwedo.servicekit.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.api.SignatureRecord;
import org.apache.james.jdkim.exceptions.FailException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DkimSigningTest {
    private static KeyPair keys;

    @TempDir Path folder;

    @BeforeAll
    static void makeKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
    }

    @Test
    void whatIsSignedVerifiesWithThePublicKey() throws Exception {
        List<SignatureRecord> good = verified(sent(signing(), mail()));

        assertThat(good).hasSize(1);
        assertThat(good.getFirst().getHashAlgo()).isEqualTo("sha-256");
        assertThat(good.getFirst().getHeaderCanonicalisationMethod()).isEqualTo("relaxed");
        assertThat(good.getFirst().getBodyCanonicalisationMethod()).isEqualTo("relaxed");
        assertThat(good.getFirst().getDToken()).hasToString("example.org");
    }

    @Test
    void whatMailProgramsActUponIsSigned() throws Exception {
        List<String> signed =
                verified(sent(signing(), mail())).getFirst().getHeaders().stream()
                        .map(name -> name.toString().toLowerCase(Locale.ROOT))
                        .toList();

        assertThat(signed)
                .contains(
                        "from",
                        "to",
                        "subject",
                        "date",
                        "message-id",
                        "list-unsubscribe",
                        "list-unsubscribe-post");
    }

    @ParameterizedTest
    @CsvSource({"one-click,two-clicks", "Obrigado,Obrigada", "1.0@example,2.0@example"})
    void whatIsChangedOnTheWayNoLongerVerifies(String from, String to) throws Exception {
        String changed = sent(signing(), mail()).replace(from, to);

        assertThatThrownBy(() -> verified(changed)).isInstanceOf(FailException.class);
    }

    @Test
    void theMessageIdStaysWhatItWas() throws Exception {
        assertThat(sent(signing(), mail())).contains("Message-ID: <1.0@example.org>");
    }

    @Test
    void withoutSettingsMailsGoOutAsTheyAre() throws Exception {
        MailSigning signing = DkimSigning.of(new DkimSettings("", "", ""));

        assertThat(sent(signing, mail())).doesNotContain("DKIM-Signature");
    }

    @Test
    void aMissingSettingIsNamed() {
        assertThatThrownBy(() -> DkimSigning.of(new DkimSettings("example.org", "", "dkim.pem")))
                .hasMessageContaining("DKIM_SELECTOR")
                .hasMessageContaining("leave all of howdidwedo.dkim empty");
    }

    @Test
    void aKeyThatIsNoneIsToldWithItsRemedyAndNotShown() throws IOException {
        Path file = Files.writeString(folder.resolve("dkim.pem"), "not-a-key");

        assertThatThrownBy(() -> DkimSigning.of(settings(file)))
                .hasMessageContaining("DKIM_KEY_FILE")
                .hasMessageContaining("openssl genpkey")
                .hasMessageNotContaining("not-a-key");
    }

    @Test
    void aKeyOfAnotherKindIsToldWithItsRemedy() throws Exception {
        KeyPair other = KeyPairGenerator.getInstance("EC").generateKeyPair();
        Path file = pem(other);

        assertThatThrownBy(() -> DkimSigning.of(settings(file)))
                .hasMessageContaining("holds no RSA key")
                .hasMessageContaining("openssl genpkey");
    }

    @Test
    void aFileThatIsMissingIsToldWithItsRemedy() {
        assertThatThrownBy(() -> DkimSigning.of(settings(folder.resolve("none.pem"))))
                .hasMessageContaining("cannot be read")
                .hasMessageContaining("openssl genpkey");
    }

    private MailSigning signing() throws IOException {
        return DkimSigning.of(settings(pem(keys)));
    }

    private static DkimSettings settings(Path file) {
        return new DkimSettings("example.org", "s1", file.toString());
    }

    private Path pem(KeyPair pair) throws IOException {
        String body = Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
        return Files.writeString(
                folder.resolve("dkim.pem"),
                "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
    }

    private static MimeMessage mail() throws MessagingException {
        MimeMessage mail =
                new IdentifiedMessage(
                        Session.getInstance(new Properties()), "1.0", "Us <us@example.org>");
        mail.setFrom(new InternetAddress("us@example.org"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress("ana@example.com"));
        mail.setSubject("Como foi? Satisfação", "UTF-8");
        mail.setSentDate(new Date(0));
        mail.setHeader("List-Unsubscribe", "<https://example.org/p/one-click>");
        mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        mail.setText("Obrigado  \n\n  e até logo\n\n\n", "UTF-8");
        mail.saveChanges();
        return mail;
    }

    private static String sent(MailSigning signing, MimeMessage mail)
            throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        signing.sign(mail).writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<SignatureRecord> verified(String mail) throws IOException, FailException {
        String record =
                "v=DKIM1; k=rsa; p="
                        + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        return new DKIMVerifier((_, _, _) -> List.of(record))
                .verify(new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
    }
}
