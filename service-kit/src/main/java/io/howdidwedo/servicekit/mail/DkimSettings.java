package io.howdidwedo.servicekit.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What mails are signed with (DKIM). All three are given, or none.
///
/// @param domain that answers for our mails, the one of the sender's address
/// @param selector under which name below it the public key is
/// @param keyFile the private key: RSA, PKCS#8 in PEM
@ConfigurationProperties("howdidwedo.dkim")
record DkimSettings(
        @DefaultValue("") String domain,
        @DefaultValue("") String selector,
        @DefaultValue("") String keyFile) {

    boolean areEmpty() {
        return domain.isBlank() && selector.isBlank() && keyFile.isBlank();
    }
}
