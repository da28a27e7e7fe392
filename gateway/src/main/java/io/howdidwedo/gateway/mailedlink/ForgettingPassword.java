package io.howdidwedo.gateway.mailedlink;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.mailedlink.MailedLink.Grant;
import io.howdidwedo.gateway.mailedlink.MailedLink.Purpose;
import io.howdidwedo.servicekit.mail.MailAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Mails a link for a new password to whoever forgot theirs and logs in with a mail address. How
/// often is limited, for each account and each network, so that nobody's mailbox is filled.
public final class ForgettingPassword {
    private final Accounts accounts;
    private final MailingLinks mailing;
    private final RateLimit perAccount;
    private final RateLimit perAddress;

    public ForgettingPassword(
            Accounts accounts, MailingLinks mailing, RateLimit perAccount, RateLimit perAddress) {
        this.accounts = accounts;
        this.mailing = mailing;
        this.perAccount = perAccount;
        this.perAddress = perAddress;
    }

    /// How long this network has to wait before it may ask again; empty when it may now.
    public Optional<Duration> wait(String network) {
        return perAddress.take(network);
    }

    /// Mails a link if there is such an account; who asks is not told which of them it was.
    public void ask(String typed) {
        String user = typed.strip().toLowerCase(Locale.ROOT);
        accounts.find(user)
                .filter(Account::active)
                .filter(Account::hasPassword)
                .filter(account -> MailAddress.isOne(account.user()))
                .filter(account -> perAccount.take(account.user()).isEmpty())
                .ifPresent(this::mail);
    }

    private void mail(Account account) {
        Who who = new Who(account.user(), account.name());
        mailing.mail(Purpose.NEW_PASSWORD, account.user(), Grant.speaking(account.language()), who);
    }
}
