package io.howdidwedo.gateway.mailedlink;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.AccountsInMemory;
import io.howdidwedo.gateway.account.PlainPasswords;
import io.howdidwedo.gateway.apikey.ApiKeysInMemory;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.change.ChangesInMemory;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.limit.RateLimit.Pace;
import io.howdidwedo.gateway.mailedlink.MailedLink.Grant;
import io.howdidwedo.gateway.mailedlink.MailedLink.LinkToken;
import io.howdidwedo.gateway.mailedlink.MailingLinks.Lifetimes;
import io.howdidwedo.gateway.mailedlink.MailingLinks.Mailed;
import io.howdidwedo.gateway.session.Session;
import io.howdidwedo.gateway.session.SessionsInMemory;
import io.howdidwedo.gateway.session.StayingLoggedIn;
import io.howdidwedo.testsupport.SettableClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Invitations and links for new passwords, from the mail to the login.
class MailedLinksTest {
    private static final Who BOSS = new Who("boss", "The Boss");
    private static final String ANA = "ana@example.org";
    private static final Grant GRANT =
            new Grant(Set.of(Role.AGENT), Set.of("north"), "Europe/Lisbon", "pt");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T08:00:00Z"));
    private final SecureRandom chance = new SecureRandom();
    private final MailedLinksInMemory links = new MailedLinksInMemory();
    private final AccountsInMemory accounts = new AccountsInMemory();
    private final SessionsInMemory sessions = new SessionsInMemory();
    private final StayingLoggedIn staying =
            new StayingLoggedIn(sessions, Duration.ofHours(12), clock, chance);
    private final ChangesInMemory changes = new ChangesInMemory();
    private final KeepingTrack track = new KeepingTrack(changes, clock, chance);
    private final PlainPasswords passwords = new PlainPasswords();
    private final SomeLetters letters = new SomeLetters();
    private final MailingLinks mailing =
            new MailingLinks(
                    links,
                    letters,
                    letters,
                    new Lifetimes(Duration.ofDays(7), Duration.ofHours(1)),
                    clock,
                    chance);
    private final Inviting inviting = new Inviting(accounts, links, mailing, track);
    private final ComingIn comingIn =
            new ComingIn(
                    links,
                    accounts,
                    passwords,
                    sessions,
                    new Callers(staying, accounts, new ApiKeysInMemory(), Duration.ofMinutes(1)),
                    track,
                    clock);
    private final ForgettingPassword forgetting =
            new ForgettingPassword(
                    accounts,
                    mailing,
                    new RateLimit(new Pace(3, Duration.ofHours(1)), clock),
                    new RateLimit(new Pace(5, Duration.ofHours(1)), clock));

    @Test
    void letsInWhoWasInvitedWithWhatTheyWereGiven() {
        assertThat(inviting.invite(ANA, GRANT, BOSS)).isEqualTo(Mailed.SENT);
        LinkToken token = letters.last();

        assertThat(comingIn.look(token)).isPresent();
        assertThat(comingIn.comeIn(token, "Ana Lima", "a long secret")).isTrue();

        Account ana = accounts.find(ANA).orElseThrow();
        assertThat(ana.name()).isEqualTo("Ana Lima");
        assertThat(ana.roles()).containsExactly(Role.AGENT);
        assertThat(ana.teams()).containsExactly("north");
        assertThat(ana.zone()).isEqualTo("Europe/Lisbon");
        assertThat(passwords.matches("a long secret", ana.passwordHash())).isTrue();
        assertThat(inviting.open()).isEmpty();
        assertThat(changes.inWords())
                .containsExactly(
                        "boss ana@example.org Invitation:  -> sent: agent; north",
                        "ana@example.org ana@example.org Invitation:  -> accepted");
    }

    @Test
    void aLinkIsGoodOnceAndForAWhile() {
        inviting.invite(ANA, GRANT, BOSS);
        LinkToken used = letters.last();
        comingIn.comeIn(used, "Ana", "a long secret");
        assertThat(comingIn.comeIn(used, "Eve", "another secret")).isFalse();

        inviting.invite("ben@example.org", GRANT, BOSS);
        clock.advance(Duration.ofDays(7));
        assertThat(comingIn.look(letters.last())).isEmpty();
        assertThat(comingIn.comeIn(letters.last(), "Ben", "a long secret")).isFalse();
        assertThat(accounts.find("ben@example.org")).isEmpty();
    }

    @Test
    void sendingAgainEndsTheLinkBefore() {
        inviting.invite(ANA, GRANT, BOSS);
        LinkToken first = letters.last();
        assertThat(inviting.again(ANA, BOSS)).contains(Mailed.SENT);

        assertThat(comingIn.look(first)).isEmpty();
        assertThat(comingIn.look(letters.last())).isPresent();
        assertThat(inviting.again("nobody@example.org", BOSS)).isEmpty();
    }

    @Test
    void aWithdrawnInvitationOpensNothing() {
        inviting.invite(ANA, GRANT, BOSS);

        assertThat(inviting.withdraw(ANA, BOSS)).isTrue();
        assertThat(inviting.withdraw(ANA, BOSS)).isFalse();
        assertThat(comingIn.look(letters.last())).isEmpty();
    }

    @Test
    void keepsNoTokenThatCouldBeStolenFromTheDatabase() {
        inviting.invite(ANA, GRANT, BOSS);

        assertThat(inviting.open().toString()).doesNotContain(letters.last().value());
        assertThat(letters.last().toString()).isEqualTo("link token");
    }

    @Test
    void saysWhatKeepsSomebodyFromBeingInvited() {
        accounts.add(account(true));
        inviting.invite("ben@example.org", GRANT, BOSS);

        assertThat(inviting.obstacle(ANA)).contains("has an account already");
        assertThat(inviting.obstacle("ben@example.org")).contains("is invited already");
        assertThat(inviting.obstacle("o'neill@example.org")).contains("small letters");
        assertThat(inviting.obstacle("new@example.org")).isEmpty();
        accounts.change(account(true), account(false));
        assertThat(inviting.obstacle(ANA)).contains("activate it instead");
    }

    @Test
    void anInvitationIsKeptWhenTheMailSystemIsAway() {
        letters.away = true;
        assertThat(inviting.invite(ANA, GRANT, BOSS)).isEqualTo(Mailed.AWAY);
        assertThat(inviting.open()).hasSize(1);

        letters.away = false;
        letters.refusing = true;
        assertThat(inviting.again(ANA, BOSS)).contains(Mailed.REFUSED);
    }

    @Test
    void aNewPasswordEndsAllSessions() {
        accounts.add(account(true));
        String session = staying.open(ANA, "192.0.2.7", "Firefox").sessionId();
        forgetting.ask(" Ana@Example.org ");

        assertThat(comingIn.comeIn(letters.last(), "", "another secret")).isTrue();

        Account ana = accounts.find(ANA).orElseThrow();
        assertThat(passwords.matches("another secret", ana.passwordHash())).isTrue();
        assertThat(ana.name()).isEqualTo("Ana");
        assertThat(sessions.find(session).map(Session::user)).isEmpty();
        assertThat(changes.inWords())
                .containsExactly(
                        "ana@example.org ana@example.org Password:  -> a new one, by mailed link");
    }

    @Test
    void mailsALinkToNobodyElse() {
        accounts.add(account(false));
        accounts.add(new Account("agent", "Agent", "x", Set.of(), Set.of(), "UTC", "en", true));

        forgetting.ask(ANA);
        forgetting.ask("agent");
        forgetting.ask("nobody@example.org");

        assertThat(letters.sent).isEmpty();
    }

    @Test
    void whoWasDeactivatedMeanwhileStaysOut() {
        accounts.add(account(true));
        forgetting.ask(ANA);
        accounts.change(account(true), account(false));

        assertThat(comingIn.look(letters.last())).isEmpty();
        assertThat(comingIn.comeIn(letters.last(), "", "another secret")).isFalse();
    }

    @Test
    void fillsNobodysMailbox() {
        accounts.add(account(true));
        for (int i = 0; i < 9; i++) {
            forgetting.ask(ANA);
        }
        assertThat(letters.sent).hasSize(3);

        for (int i = 0; i < 5; i++) {
            assertThat(forgetting.wait("192.0.2.7")).isEmpty();
        }
        assertThat(forgetting.wait("192.0.2.7")).isPresent();
        assertThat(forgetting.wait("192.0.2.8")).isEmpty();
    }

    private static Account account(boolean active) {
        return new Account(
                ANA, "Ana", "old hash", Set.of(Role.AGENT), Set.of("*"), "UTC", "en", active);
    }
}
