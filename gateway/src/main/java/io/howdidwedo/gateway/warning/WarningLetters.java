package io.howdidwedo.gateway.warning;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.servicekit.mail.Letter;

/// Writes warnings as letters.
public interface WarningLetters {
    /// The letter to the owner of the account.
    ///
    /// @param id the same whenever the same letter is sent again
    Letter letter(String id, Account account, Warning warning);
}
