package io.howdidwedo.gateway.people.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.change.Changes;
import io.howdidwedo.gateway.frame.web.GrantWords;
import io.howdidwedo.gateway.frame.web.Reader;
import io.howdidwedo.gateway.mailedlink.Inviting;
import io.howdidwedo.gateway.mailedlink.MailedLink;
import io.howdidwedo.gateway.provider.Provider;
import io.howdidwedo.gateway.secondstep.AskingForCode;
import io.howdidwedo.servicekit.wording.Phrases;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what the pages about people show.
final class PeopleLists {
    private static final Phrases WORDS = Phrases.of(PeopleLists.class);
    private static final int MOST = 50;

    private final Accounts accounts;
    private final Inviting inviting;
    private final Changes changes;
    private final Provider provider;
    private final AskingForCode asking;
    private final Clock clock;

    PeopleLists(
            Accounts accounts,
            Inviting inviting,
            Changes changes,
            Provider provider,
            AskingForCode asking,
            Clock clock) {
        this.accounts = accounts;
        this.inviting = inviting;
        this.changes = changes;
        this.provider = provider;
        this.asking = asking;
        this.clock = clock;
    }

    /// What is asked of the page by its address.
    ///
    /// @param search in names and addresses
    /// @param after only those after this user
    /// @param person whose changes are shown
    /// @param before only changes older than this one
    /// @param said what came of what was done last
    record Asked(String search, String after, String person, String before, String said) {
        /// Everything from its beginning.
        static final Asked NOTHING = new Asked("", "", "", "", "");
    }

    /// The page.
    PeoplePage page(Reader reader, Asked asked, GrantForm invitation) {
        List<Account> found = accounts.search(asked.search(), asked.after(), MOST + 1);
        List<Account> shown = found.subList(0, Math.min(found.size(), MOST));
        List<PersonLine> lines = new ArrayList<>();
        if (asked.after().isEmpty()) {
            lines.addAll(invited(reader, asked.search()));
        }
        Map<String, Instant> seen = accounts.lastSeen(shown.stream().map(Account::user).toList());
        shown.forEach(account -> lines.add(line(account, seen.get(account.user()), reader)));
        return new PeoplePage(
                reader.csrf(),
                asked.search(),
                lines,
                found.size() > MOST ? more(asked.search(), shown.getLast().user()) : "",
                invitation,
                Said.sentence(asked.said()),
                Said.isBad(asked.said()),
                ChangeList.of(changes, reader, asked.person(), asked.before()));
    }

    /// A form to invite somebody with; new colleagues mostly are agents.
    GrantForm invitation() {
        return GrantForm.of(Set.of(Role.AGENT), Set.of(), accounts.teams());
    }

    /// The form about what this person may do.
    GrantForm grant(Account account) {
        return GrantForm.of(account.roles(), account.teams(), accounts.teams());
    }

    /// The page about one person; empty if there is nobody of that name.
    Optional<Account> person(String user) {
        return accounts.find(user);
    }

    /// The page about this person.
    PersonPage page(Reader reader, Account account, GrantForm grant, String problem, String said) {
        Instant seen = accounts.lastSeen(List.of(account.user())).get(account.user());
        return new PersonPage(
                reader.csrf(),
                line(account, seen, reader),
                grant,
                account.user().equals(reader.caller().subject()),
                PersonProvider.of(provider, account),
                asking.of(account).isPresent(),
                problem,
                Said.sentence(said),
                ChangeList.of(changes, reader, account.user(), ""));
    }

    private List<PersonLine> invited(Reader reader, String search) {
        Instant now = clock.instant();
        return inviting.open().stream()
                .filter(link -> link.user().contains(search.toLowerCase(Locale.ROOT)))
                .map(link -> line(link, reader, now))
                .toList();
    }

    private static PersonLine line(MailedLink link, Reader reader, Instant now) {
        return new PersonLine(
                link.user(),
                "",
                GrantWords.roles(link.grant().roles()),
                GrantWords.teams(link.grant().teams()),
                WORDS.say("people.invited", reader.time(link.madeAt()), link.by().name()),
                link.isGood(now) ? PersonLine.State.INVITED : PersonLine.State.TOO_OLD);
    }

    private static PersonLine line(Account account, @Nullable Instant seen, Reader reader) {
        return new PersonLine(
                account.user(),
                account.name(),
                GrantWords.roles(account.roles()),
                GrantWords.teams(account.teams()),
                seen == null ? "" : reader.time(seen),
                account.active() ? PersonLine.State.ACTIVE : PersonLine.State.DEACTIVATED);
    }

    private static String more(String search, String last) {
        return "/access?q="
                + URLEncoder.encode(search, StandardCharsets.UTF_8)
                + "&after="
                + URLEncoder.encode(last, StandardCharsets.UTF_8);
    }
}
