package io.howdidwedo.gateway.profile.web;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.PasswordRule;
import io.howdidwedo.gateway.frame.web.GrantWords;
import io.howdidwedo.gateway.frame.web.Reader;
import io.howdidwedo.gateway.passkey.Passkey;
import io.howdidwedo.gateway.passkey.UsingPasskeys;
import io.howdidwedo.gateway.profile.MyAccount;
import io.howdidwedo.gateway.provider.Provider;
import io.howdidwedo.gateway.secondstep.AskingForCode;
import io.howdidwedo.gateway.session.Session;
import io.howdidwedo.gateway.session.Session.Origin;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.SelectField.Option;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Puts the page about one's own account together.
final class MyAccountPages {
    private static final Phrases WORDS = Phrases.of(MyAccountPages.class);

    private final MyAccount mine;
    private final Provider provider;
    private final AskingForCode asking;
    private final UsingPasskeys passkeys;

    MyAccountPages(
            MyAccount mine, Provider provider, AskingForCode asking, UsingPasskeys passkeys) {
        this.mine = mine;
        this.asking = asking;
        this.passkeys = passkeys;
        this.provider = provider;
    }

    /// The page as it is.
    MyAccountPage page(Reader reader, Account account, String session, String said) {
        return page(reader, account, session, now(account), "", "", said(said));
    }

    /// The page with what was typed, which cannot be taken.
    MyAccountPage page(Reader reader, Account account, String session, Entered entered) {
        return page(reader, account, session, entered, "", "", "");
    }

    /// The page with what is wrong with a new password.
    MyAccountPage page(
            Reader reader,
            Account account,
            String session,
            String oldProblem,
            String freshProblem) {
        return page(reader, account, session, now(account), oldProblem, freshProblem, "");
    }

    private MyAccountPage page(
            Reader reader,
            Account account,
            String session,
            Entered entered,
            String oldProblem,
            String freshProblem,
            String said) {
        return new MyAccountPage(
                reader.csrf(),
                account.user(),
                may(account),
                entered,
                languages(),
                Regions.ZONES,
                themes(),
                PasswordRule.inWords(),
                oldProblem,
                freshProblem,
                sessions(reader, account, session),
                said,
                said.equals(said("passkey-wrong")),
                reader.caller().may("GET", "/my-work/notifications/settings"),
                account.hasPassword(),
                provider.isThere() ? provider.name() : "",
                account.tie() != null,
                asking.of(account).isPresent(),
                passkeys.of(account).stream().map(one -> line(reader, one)).toList());
    }

    private static String said(String word) {
        String meaning = "said." + word;
        return WORDS.knows(meaning) ? WORDS.say(meaning) : "";
    }

    private static List<Option> themes() {
        return Stream.of("system", "light", "dark")
                .map(theme -> new Option(theme, WORDS.say("theme." + theme)))
                .toList();
    }

    private static Entered now(Account account) {
        return new Entered(
                Map.of(
                        "name", account.name(),
                        "language", offered(account.language()),
                        "zone", account.zone(),
                        "theme", account.theme().word()));
    }

    /// The language itself when it can be chosen, else the nearest that can.
    private static String offered(String language) {
        String plain = Locale.forLanguageTag(language).getLanguage();
        return Stream.of(language, plain)
                .filter(Regions.LANGUAGES::contains)
                .findFirst()
                .orElse("en");
    }

    private static String may(Account account) {
        return GrantWords.roles(account.roles()) + "; " + GrantWords.teams(account.teams());
    }

    private static List<Option> languages() {
        return Regions.LANGUAGES.stream()
                .map(
                        tag -> {
                            Locale locale = Locale.forLanguageTag(tag);
                            return new Option(tag, locale.getDisplayName(locale));
                        })
                .toList();
    }

    private List<SessionLine> sessions(Reader reader, Account account, String session) {
        return mine.sessions(account).stream().map(one -> line(reader, one, session)).toList();
    }

    private static PasskeyLine line(Reader reader, Passkey passkey) {
        return new PasskeyLine(
                passkey.id(),
                passkey.name(),
                reader.time(passkey.madeAt()),
                reader.time(passkey.usedAt()));
    }

    private SessionLine line(Reader reader, Session one, String session) {
        Origin origin = one.origin();
        boolean known = !origin.equals(Origin.UNKNOWN);
        return new SessionLine(
                one.mark(),
                known ? origin.browser() : WORDS.say("sessions.browser"),
                origin.address(),
                known ? reader.time(origin.openedAt()) : "",
                reader.time(mine.lastUse(one)),
                one.id().equals(session));
    }
}
