package io.howdidwedo.gateway.passkey.webauthn;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/// The credentials that one ceremony is about, and whose they are, as the library asks for them;
/// nothing is kept here beyond it.
final class OneCredential
        implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {
    private final PublicKeyCredentialUserEntity owner;
    private final List<CredentialRecord> known;

    OneCredential(PublicKeyCredentialUserEntity owner, List<CredentialRecord> known) {
        this.owner = owner;
        this.known = new ArrayList<>(known);
    }

    /// The credential as the ceremony left it.
    CredentialRecord last() {
        return known.getLast();
    }

    @Override
    public void save(CredentialRecord credential) {
        known.removeIf(each -> each.getCredentialId().equals(credential.getCredentialId()));
        known.add(credential);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return known.stream()
                .filter(each -> each.getCredentialId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes id) {
        return List.copyOf(known);
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes id) {
        return owner;
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String user) {
        return owner;
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("Accounts are not made by passkeys");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Passkeys are not taken out by ceremonies");
    }
}
