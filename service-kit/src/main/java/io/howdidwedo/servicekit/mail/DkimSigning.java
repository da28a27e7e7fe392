package io.howdidwedo.servicekit.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.security.interfaces.RSAPrivateKey;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.simplejavamail.utils.mail.dkim.Canonicalization;
import org.simplejavamail.utils.mail.dkim.DkimException;
import org.simplejavamail.utils.mail.dkim.DkimMessage;
import org.simplejavamail.utils.mail.dkim.DkimSigner;
import org.simplejavamail.utils.mail.dkim.SigningAlgorithm;

/// Signs by DKIM (RFC 6376): rsa-sha256, relaxed both ways. What mail programs act upon is signed,
/// one-click unsubscribe included as RFC 8058 asks.
final class DkimSigning implements MailSigning {
    private static final List<String> SIGNED =
            List.of(
                    "From",
                    "To",
                    "Subject",
                    "Date",
                    "Message-ID",
                    "Reply-To",
                    "MIME-Version",
                    "Content-Type",
                    "Auto-Submitted",
                    "List-Unsubscribe",
                    "List-Unsubscribe-Post");

    private final String domain;
    private final String selector;
    private final RSAPrivateKey key;

    DkimSigning(String domain, String selector, RSAPrivateKey key) {
        this.domain = domain;
        this.selector = selector;
        this.key = key;
    }

    /// What these settings ask for.
    ///
    /// @throws IllegalStateException naming setting and remedy when they are not whole or the key
    ///     cannot be used
    static MailSigning of(DkimSettings settings) {
        if (settings.areEmpty()) {
            return MailSigning.none();
        }
        require(settings.domain(), "domain (DKIM_DOMAIN)", "the domain of the sender's address");
        require(settings.selector(), "selector (DKIM_SELECTOR)", "the name of the DNS record");
        require(settings.keyFile(), "key-file (DKIM_KEY_FILE)", "where the private key is");
        DkimSigning signing =
                new DkimSigning(
                        settings.domain(),
                        settings.selector(),
                        DkimKeyFile.read(Path.of(settings.keyFile())));
        signing.check();
        return signing;
    }

    private static void require(String value, String setting, String what) {
        if (value.isBlank()) {
            throw new IllegalStateException(
                    "howdidwedo.dkim."
                            + setting
                            + " is missing: state "
                            + what
                            + ", or leave all of howdidwedo.dkim empty to send unsigned mails");
        }
    }

    private void check() {
        try {
            var _ = signer();
        } catch (MessagingException e) {
            throw new IllegalStateException(
                    "howdidwedo.dkim (DKIM_DOMAIN, DKIM_SELECTOR): mails cannot be signed as "
                            + selector
                            + "._domainkey."
                            + domain
                            + "; state a domain and a selector as DNS writes them",
                    e);
        }
    }

    @Override
    public MimeMessage sign(MimeMessage finished) throws MessagingException {
        DkimMessage signed = new DkimMessage(finished, signer());
        if (finished instanceof SMTPMessage sent) {
            signed.setEnvelopeFrom(sent.getEnvelopeFrom());
        }
        return signed;
    }

    /// A signer of its own for each mail: it is not made for several threads.
    private DkimSigner signer() throws MessagingException {
        try {
            DkimSigner signer = new DkimSigner(domain, selector, key);
            signer.setCheckDomainKey(false);
            signer.setSigningAlgorithm(SigningAlgorithm.SHA256_WITH_RSA);
            signer.setHeaderCanonicalization(Canonicalization.RELAXED);
            signer.setBodyCanonicalization(Canonicalization.RELAXED);
            SIGNED.forEach(signer::addHeaderToSign);
            return signer;
        } catch (DkimException e) {
            throw new MessagingException("A mail cannot be signed", e);
        }
    }
}
