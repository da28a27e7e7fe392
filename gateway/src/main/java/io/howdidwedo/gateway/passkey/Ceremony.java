package io.howdidwedo.gateway.passkey;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.passkey.Passkey.Credential;
import java.util.List;
import java.util.Optional;

/// What browser and device are asked, and whether their answer is good. Questions and answers are
/// texts that scripts hand on as they are (JSON of WebAuthn).
public interface Ceremony {
    /// Asks for a new passkey of this account, other than those it has.
    String askToMake(Account account, List<Passkey> has, String challenge);

    /// What was made; empty when the answer is not good.
    Optional<Made> made(Account account, String challenge, String answer);

    /// Asks for any passkey that was made here.
    String askToShow(String challenge);

    /// Which passkey an answer says it is from; empty when it is no answer.
    Optional<String> shownBy(String answer);

    /// How often the passkey has signed; empty when it did not sign this challenge.
    Optional<Long> shown(Passkey passkey, String challenge, String answer);

    /// The challenge that an answer is to; empty when it is no answer.
    Optional<String> challengeOf(String answer);

    /// A new passkey.
    ///
    /// @param id what the device calls it
    record Made(String id, Credential credential) {}
}
