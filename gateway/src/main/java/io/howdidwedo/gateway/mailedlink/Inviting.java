package io.howdidwedo.gateway.mailedlink;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.gateway.mailedlink.MailedLink.Grant;
import io.howdidwedo.gateway.mailedlink.MailedLink.Purpose;
import io.howdidwedo.gateway.mailedlink.MailingLinks.Mailed;
import java.util.List;
import java.util.Optional;

/// Invites people by mail, again, or not after all.
public final class Inviting {
    private static final int MOST = 200;
    private static final String INVITED = "is invited already: send the invitation again instead";

    private final Accounts accounts;
    private final MailedLinks links;
    private final MailingLinks mailing;
    private final KeepingTrack track;

    public Inviting(
            Accounts accounts, MailedLinks links, MailingLinks mailing, KeepingTrack track) {
        this.accounts = accounts;
        this.links = links;
        this.mailing = mailing;
        this.track = track;
    }

    /// Those who have not come in yet.
    public List<MailedLink> open() {
        return links.all(Purpose.INVITATION, MOST);
    }

    /// What keeps somebody with this address from being invited, as a sentence; empty when nothing.
    public String obstacle(String address) {
        if (!Account.isUser(address)) {
            return "can have small letters, digits and . _ @ + - only, for it is what they log in"
                    + " with";
        }
        return accounts.find(address)
                .map(Inviting::obstacle)
                .orElseGet(
                        () -> links.find(Purpose.INVITATION, address).isPresent() ? INVITED : "");
    }

    private static String obstacle(Account account) {
        return account.active()
                ? "has an account already"
                : "has an account that is deactivated: activate it instead";
    }

    /// Invites who reads mails at this address, for whom there is no obstacle.
    public Mailed invite(String address, Grant grant, Who by) {
        Mailed mailed = mailing.mail(Purpose.INVITATION, address, grant, by);
        track.note(by, who(address), "Invitation", "", "sent: " + inWords(grant));
        return mailed;
    }

    /// Sends a new link; the one before opens nothing any more. Empty when nobody is invited there.
    public Optional<Mailed> again(String address, Who by) {
        Optional<MailedLink> before = links.find(Purpose.INVITATION, address);
        return before.map(
                link -> {
                    Mailed mailed = mailing.mail(Purpose.INVITATION, address, link.grant(), by);
                    track.note(by, who(address), "Invitation", "", "sent again");
                    return mailed;
                });
    }

    /// Takes an invitation back; false when nobody is invited there.
    public boolean withdraw(String address, Who by) {
        Optional<MailedLink> withdrawn = links.withdraw(Purpose.INVITATION, address);
        withdrawn.ifPresent(_ -> track.note(by, who(address), "Invitation", "", "withdrawn"));
        return withdrawn.isPresent();
    }

    private static Who who(String address) {
        return new Who(address, address);
    }

    private static String inWords(Grant grant) {
        return KeepingTrack.roles(grant.roles()) + "; " + KeepingTrack.teams(grant.teams());
    }
}
