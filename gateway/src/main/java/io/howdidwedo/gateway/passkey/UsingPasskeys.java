package io.howdidwedo.gateway.passkey;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.change.KeepingTrack;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Makes passkeys and lets people in by them. The device has checked its owner by finger, face or
/// PIN, so no code is asked for. Accounts of the organisation's provider have none: the provider
/// says who may come in.
public final class UsingPasskeys {
    /// How long browser and owner may take.
    private static final Duration GOOD = Duration.ofMinutes(5);

    private static final int MOST = 20;
    private static final int BYTES = 32;
    private static final String WHAT = "Passkey";

    private final Passkeys passkeys;
    private final Ceremony ceremony;
    private final Accounts accounts;
    private final KeepingTrack track;
    private final Clock clock;
    private final RandomGenerator chance;

    /// @param chance must be one nobody can predict
    public UsingPasskeys(
            Passkeys passkeys,
            Ceremony ceremony,
            Accounts accounts,
            KeepingTrack track,
            Clock clock,
            RandomGenerator chance) {
        this.passkeys = passkeys;
        this.ceremony = ceremony;
        this.accounts = accounts;
        this.track = track;
        this.clock = clock;
        this.chance = chance;
    }

    /// Those of this account, the oldest first.
    public List<Passkey> of(Account account) {
        return passkeys.of(account.user());
    }

    /// What the browser is asked to make a new one of this account.
    public String askToMake(Account account) {
        return ceremony.askToMake(account, of(account), challenge());
    }

    /// Keeps what was made; false when the answer is not good, is too late, or there are enough.
    public boolean make(Account account, String name, String answer) {
        Optional<Ceremony.Made> made =
                open(answer).flatMap(challenge -> ceremony.made(account, challenge, answer));
        if (made.isEmpty() || !account.hasPassword() || of(account).size() >= MOST) {
            return false;
        }
        Instant now = clock.instant();
        boolean added =
                passkeys.add(
                        new Passkey(
                                made.get().id(),
                                account.user(),
                                name,
                                made.get().credential(),
                                now,
                                now));
        if (added) {
            track.note(who(account), who(account), WHAT, "", "added: " + name);
        }
        return added;
    }

    /// Takes one of theirs out; false when there is none.
    public boolean remove(Account account, String id) {
        Optional<Passkey> known =
                passkeys.find(id).filter(passkey -> passkey.user().equals(account.user()));
        if (known.isEmpty() || !passkeys.remove(account.user(), id)) {
            return false;
        }
        track.note(who(account), who(account), WHAT, known.get().name(), "taken out");
        return true;
    }

    /// What the browser is asked to show one.
    public String askToShow() {
        return ceremony.askToShow(challenge());
    }

    /// Whose passkey has signed; empty when none of ours did, here and now.
    public Optional<Account> comeIn(String answer) {
        Optional<String> challenge = open(answer);
        if (challenge.isEmpty()) {
            return Optional.empty();
        }
        return ceremony.shownBy(answer)
                .flatMap(passkeys::find)
                .filter(passkey -> signed(passkey, challenge.get(), answer))
                .flatMap(passkey -> accounts.find(passkey.user()))
                .filter(account -> account.active() && account.hasPassword());
    }

    /// A device that counts and has not counted on is a copy of another.
    private boolean signed(Passkey passkey, String challenge, String answer) {
        long before = passkey.credential().signatures();
        Optional<Long> signatures =
                ceremony.shown(passkey, challenge, answer)
                        .filter(count -> count > before || (count == 0 && before == 0));
        signatures.ifPresent(count -> passkeys.used(passkey.id(), count, clock.instant()));
        return signatures.isPresent();
    }

    /// The challenge that is answered, if it is one of ours and open; it is used up.
    private Optional<String> open(String answer) {
        return ceremony.challengeOf(answer)
                .filter(challenge -> passkeys.take(challenge, clock.instant()));
    }

    private String challenge() {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        passkeys.challenge(challenge, clock.instant().plus(GOOD));
        return challenge;
    }

    private static Who who(Account account) {
        return new Who(account.user(), account.name());
    }
}
