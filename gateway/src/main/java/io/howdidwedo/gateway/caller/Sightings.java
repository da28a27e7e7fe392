package io.howdidwedo.gateway.caller;

import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.apikey.KeyUses;
import java.time.Clock;

/// Keeps when people and keys were seen last, by what they change; reading writes nothing.
public final class Sightings {
    private final Accounts accounts;
    private final KeyUses uses;
    private final Clock clock;

    public Sightings(Accounts accounts, KeyUses uses, Clock clock) {
        this.accounts = accounts;
        this.uses = uses;
        this.clock = clock;
    }

    /// This user has changed something.
    public void person(String user) {
        accounts.seen(user, clock.instant());
    }

    /// The key of this fingerprint reads something.
    public void reading(String fingerprint) {
        uses.seen(fingerprint);
    }

    /// Whether a change by the key of this fingerprint should be kept as a use of it.
    public boolean isWorthKeeping(String fingerprint) {
        return uses.isFirstToday(fingerprint);
    }

    /// The key of this fingerprint changes something.
    public void changing(String fingerprint) {
        uses.keep(fingerprint);
    }
}
