package io.howdidwedo.gateway.passkey.webauthn;

import io.howdidwedo.gateway.access.Fingerprint;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.passkey.Ceremony;
import io.howdidwedo.gateway.passkey.Passkey;
import io.howdidwedo.gateway.passkey.Passkey.Credential;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks and checks with Spring Security's WebAuthn, one ceremony at a time. The device has to check
/// its owner, and to keep the key so that nobody has to say who they are first.
final class WebAuthnCeremony implements Ceremony {
    private static final Logger LOG = LoggerFactory.getLogger(WebAuthnCeremony.class);
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SHOWN =
            new TypeReference<>() {};

    private final PublicKeyCredentialRpEntity here;
    private final Set<String> origins;
    private final JsonMapper json;

    /// @param publicUrl under which browsers reach the gateway
    /// @param organisation whose system this is, as devices show it
    WebAuthnCeremony(String publicUrl, String organisation) {
        URI address = URI.create(publicUrl);
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        this.here =
                PublicKeyCredentialRpEntity.builder()
                        .id(address.getHost())
                        .name(organisation)
                        .build();
        this.origins = Set.of(address.getScheme() + "://" + address.getHost() + port);
        this.json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    }

    @Override
    public String askToMake(Account account, List<Passkey> has, String challenge) {
        List<CredentialRecord> known = has.stream().map(WebAuthnCeremony::written).toList();
        return json.writeValueAsString(
                creation(new OneCredential(owner(account), known), account, challenge));
    }

    private PublicKeyCredentialCreationOptions creation(
            OneCredential credentials, Account account, String challenge) {
        Webauthn4JRelyingPartyOperations operations = operations(credentials);
        operations.setCustomizeCreationOptions(
                options ->
                        options.challenge(Bytes.fromBase64(challenge))
                                .authenticatorSelection(
                                        AuthenticatorSelectionCriteria.builder()
                                                .residentKey(ResidentKeyRequirement.REQUIRED)
                                                .userVerification(
                                                        UserVerificationRequirement.REQUIRED)
                                                .build()));
        Authentication who =
                UsernamePasswordAuthenticationToken.authenticated(account.user(), "", List.of());
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
    }

    @Override
    public Optional<Made> made(Account account, String challenge, String answer) {
        return good(
                () -> {
                    OneCredential credentials = new OneCredential(owner(account), List.of());
                    CredentialRecord made =
                            operations(credentials)
                                    .registerCredential(
                                            new ImmutableRelyingPartyRegistrationRequest(
                                                    creation(credentials, account, challenge),
                                                    new RelyingPartyPublicKey(
                                                            json.readValue(answer, MADE),
                                                            "passkey")));
                    return new Made(
                            made.getCredentialId().toBase64UrlString(),
                            new Credential(
                                    text(made.getAttestationObject()),
                                    new Bytes(made.getPublicKey().getBytes()).toBase64UrlString(),
                                    made.getSignatureCount()));
                });
    }

    @Override
    public String askToShow(String challenge) {
        return json.writeValueAsString(
                request(operations(new OneCredential(nobody(), List.of())), challenge));
    }

    private static PublicKeyCredentialRequestOptions request(
            Webauthn4JRelyingPartyOperations operations, String challenge) {
        operations.setCustomizeRequestOptions(
                options ->
                        options.challenge(Bytes.fromBase64(challenge))
                                .userVerification(UserVerificationRequirement.REQUIRED)
                                .allowCredentials(List.of()));
        return operations.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    @Override
    public Optional<String> shownBy(String answer) {
        return good(() -> json.readValue(answer, SHOWN).getRawId().toBase64UrlString());
    }

    @Override
    public Optional<Long> shown(Passkey passkey, String challenge, String answer) {
        return good(
                () -> {
                    OneCredential credentials =
                            new OneCredential(nobody(), List.of(written(passkey)));
                    Webauthn4JRelyingPartyOperations operations = operations(credentials);
                    PublicKeyCredentialUserEntity _ =
                            operations.authenticate(
                                    new RelyingPartyAuthenticationRequest(
                                            request(operations, challenge),
                                            json.readValue(answer, SHOWN)));
                    return credentials.last().getSignatureCount();
                });
    }

    @Override
    public Optional<String> challengeOf(String answer) {
        return good(
                () -> {
                    String said =
                            json.readTree(answer)
                                    .path("response")
                                    .path("clientDataJSON")
                                    .asString();
                    JsonNode client =
                            json.readTree(
                                    new String(
                                            Bytes.fromBase64(said).getBytes(),
                                            StandardCharsets.UTF_8));
                    return client.path("challenge").asString();
                });
    }

    /// What a browser sent may be anything, and the library breaks in ways of its own on what is
    /// missing.
    private static <T> Optional<T> good(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException e) {
            LOG.warn("A passkey was not taken: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Webauthn4JRelyingPartyOperations operations(OneCredential credentials) {
        return new Webauthn4JRelyingPartyOperations(credentials, credentials, here, origins);
    }

    /// What a device keeps of its owner tells nobody who they are.
    private static PublicKeyCredentialUserEntity owner(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(account.user()))
                .name(account.user())
                .displayName(account.name())
                .build();
    }

    private static PublicKeyCredentialUserEntity nobody() {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(""))
                .name("nobody")
                .displayName("nobody")
                .build();
    }

    private static Bytes handle(String user) {
        return new Bytes(HexFormat.of().parseHex(Fingerprint.of("passkey " + user)));
    }

    private static CredentialRecord written(Passkey passkey) {
        Credential credential = passkey.credential();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(passkey.id()))
                .userEntityUserId(handle(passkey.user()))
                .publicKey(ImmutablePublicKeyCose.fromBase64(credential.publicKey()))
                .attestationObject(Bytes.fromBase64(credential.attestation()))
                .signatureCount(credential.signatures())
                .uvInitialized(true)
                .backupEligible(false)
                .backupState(false)
                .transports(Set.of())
                .created(passkey.madeAt())
                .lastUsed(passkey.usedAt())
                .label(passkey.name())
                .build();
    }

    private static String text(@Nullable Bytes bytes) {
        return bytes == null ? "" : bytes.toBase64UrlString();
    }
}
