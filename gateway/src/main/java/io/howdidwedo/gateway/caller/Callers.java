package io.howdidwedo.gateway.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.apikey.ApiKey;
import io.howdidwedo.gateway.apikey.ApiKeys;
import io.howdidwedo.gateway.session.Session;
import io.howdidwedo.gateway.session.StayingLoggedIn;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds who is behind a credential and remembers it for a few seconds.
///
/// So a change to an account, or a revoked key, is felt within those seconds everywhere, and at
/// once in the process that made it.
public final class Callers {
    private static final int MOST_REMEMBERED = 50_000;

    private final StayingLoggedIn sessions;
    private final Accounts accounts;
    private final ApiKeys keys;
    private final Cache<Credential, Finding> remembered;

    public Callers(
            StayingLoggedIn sessions, Accounts accounts, ApiKeys keys, Duration remembering) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.keys = keys;
        this.remembered =
                Caffeine.newBuilder()
                        .maximumSize(MOST_REMEMBERED)
                        .expireAfterWrite(remembering)
                        .build();
    }

    /// What is remembered about this credential, without asking the database; null if nothing is.
    public @Nullable Finding recall(Credential credential) {
        return remembered.getIfPresent(credential);
    }

    /// Finds out, asking the database if need be.
    public Finding find(Credential credential) {
        return remembered.get(credential, each -> new Finding(lookUp(each)));
    }

    /// Makes the next request with this credential look again.
    public void forget(Credential credential) {
        remembered.invalidate(credential);
    }

    /// Makes every next request look again.
    public void forgetAll() {
        remembered.invalidateAll();
    }

    private Optional<Known> lookUp(Credential credential) {
        return switch (credential) {
            case Credential.OfSession(String id) -> sessions.current(id).flatMap(this::known);
            case Credential.OfKey(String fingerprint) ->
                    keys.find(fingerprint).filter(key -> !key.revoked()).map(Callers::known);
        };
    }

    private Optional<Known> known(Session session) {
        return accounts.find(session.user())
                .filter(Account::active)
                .map(account -> new Known(caller(account, session), session));
    }

    private static Caller caller(Account account, Session session) {
        return new Caller(
                account.user(),
                account.name(),
                account.roles(),
                account.teams(),
                Set.of(),
                session.csrf(),
                account.zone(),
                account.language(),
                account.theme());
    }

    private static Known known(ApiKey key) {
        var caller =
                new Caller(
                        key.id(),
                        key.name(),
                        key.roles(),
                        key.teams(),
                        key.scopes(),
                        null,
                        "UTC",
                        "en");
        return new Known(caller, null);
    }

    /// What a look at a credential has found: somebody, or that it is not good.
    public record Finding(Optional<Known> known) {}

    /// A caller that was found, with the session they call from, if it is one.
    public record Known(Caller caller, @Nullable Session session) {}

    /// What a request shows to say who is calling; by fingerprint, so that it may be remembered.
    public sealed interface Credential {
        /// The id of the session, from the cookie's token.
        record OfSession(String sessionId) implements Credential {}

        /// The fingerprint of an API key's secret.
        record OfKey(String fingerprint) implements Credential {}
    }
}
