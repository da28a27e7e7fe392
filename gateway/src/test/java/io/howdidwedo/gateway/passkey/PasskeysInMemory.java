package io.howdidwedo.gateway.passkey;

import io.howdidwedo.gateway.passkey.Passkey.Credential;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Passkeys for tests.
final class PasskeysInMemory implements Passkeys {
    private final Map<String, Passkey> passkeys = new ConcurrentHashMap<>();
    private final Map<String, Instant> challenges = new ConcurrentHashMap<>();

    @Override
    public boolean add(Passkey passkey) {
        return passkeys.putIfAbsent(passkey.id(), passkey) == null;
    }

    @Override
    public Optional<Passkey> find(String id) {
        return Optional.ofNullable(passkeys.get(id));
    }

    @Override
    public List<Passkey> of(String user) {
        return passkeys.values().stream()
                .filter(passkey -> passkey.user().equals(user))
                .sorted(Comparator.comparing(Passkey::madeAt))
                .toList();
    }

    @Override
    public void used(String id, long signatures, Instant at) {
        passkeys.computeIfPresent(
                id,
                (_, now) ->
                        new Passkey(
                                id,
                                now.user(),
                                now.name(),
                                new Credential(
                                        now.credential().attestation(),
                                        now.credential().publicKey(),
                                        Math.max(signatures, now.credential().signatures())),
                                now.madeAt(),
                                at.isAfter(now.usedAt()) ? at : now.usedAt()));
    }

    @Override
    public boolean remove(String user, String id) {
        return find(id).filter(passkey -> passkey.user().equals(user)).isPresent()
                && passkeys.remove(id) != null;
    }

    @Override
    public void challenge(String challenge, Instant until) {
        challenges.put(challenge, until);
    }

    @Override
    public boolean take(String challenge, Instant now) {
        Instant until = challenges.remove(challenge);
        return until != null && until.isAfter(now);
    }

    @Override
    public void forgetChallenges(Instant now) {
        challenges.values().removeIf(until -> until.isBefore(now));
    }
}
