package io.howdidwedo.gateway.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.AccountsInMemory;
import io.howdidwedo.gateway.apikey.ApiKeysInMemory;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.change.Change;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.change.ChangesInMemory;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.gateway.provider.ComingByProvider.Entry;
import io.howdidwedo.gateway.provider.Connecting.Connected;
import io.howdidwedo.gateway.session.Session;
import io.howdidwedo.gateway.session.SessionsInMemory;
import io.howdidwedo.gateway.session.StayingLoggedIn;
import io.howdidwedo.testsupport.SettableClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who comes in by a provider of logins, as whom, and with which rights.
class ComingByProviderTest {
    private static final String ISSUER = "https://id.example.org";
    private static final Who BOSS = new Who("boss", "Boss");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T08:00:00Z"));
    private final SecureRandom chance = new SecureRandom();
    private final AccountsInMemory accounts = new AccountsInMemory();
    private final GroupGrantsInMemory grants = new GroupGrantsInMemory();
    private final SessionsInMemory sessions = new SessionsInMemory();
    private final ChangesInMemory changes = new ChangesInMemory();
    private final KeepingTrack track = new KeepingTrack(changes, clock, chance);
    private final StayingLoggedIn staying =
            new StayingLoggedIn(sessions, Duration.ofHours(12), clock, chance);
    private final Callers callers =
            new Callers(staying, accounts, new ApiKeysInMemory(), Duration.ofSeconds(5));
    private final Provider provider = new SomeProvider(ISSUER);
    private final ComingByProvider coming =
            new ComingByProvider(provider, accounts, grants, sessions, callers, track);
    private final Connecting connecting = new Connecting(provider, accounts, track);
    private final KeepingGroups groups = new KeepingGroups(grants, accounts, track);

    @BeforeEach
    void someGroupsComeIn() {
        grants.put(new GroupGrant("service", Set.of(Role.AGENT), Set.of("north")));
        grants.put(new GroupGrant("quality", Set.of(Role.MANAGER), Set.of("north", "south")));
    }

    @Test
    void makesAnAccountWithWhatTheGroupsHave() {
        Account ana = welcome(voucher("17", "ana@example.org", "service", "quality", "chess"));

        assertThat(ana.roles()).containsExactlyInAnyOrder(Role.AGENT, Role.MANAGER);
        assertThat(ana.teams()).containsExactlyInAnyOrder("north", "south");
        assertThat(ana.hasPassword()).isFalse();
        assertThat(accounts.find("ana@example.org")).contains(ana);
        assertThat(told()).contains("Example ID: Account of Ana made: agent, manager");
    }

    @Test
    void followsTheGroupsAtEachLogin() {
        welcome(voucher("17", "ana@example.org", "service"));

        Account moved = welcome(voucher("17", "another@example.org", "quality"));

        assertThat(moved.user()).isEqualTo("ana@example.org");
        assertThat(moved.roles()).containsExactly(Role.MANAGER);
        assertThat(accounts.find("ana@example.org")).contains(moved);
        assertThat(accounts.find("another@example.org")).isEmpty();
        assertThat(told()).contains("Example ID: Roles of Ana manager");
    }

    @Test
    void letsNobodyInWhoseGroupsMayNothing() {
        assertThat(coming.comeIn(voucher("17", "ana@example.org", "chess")))
                .isEqualTo(new Entry.NoGroup());
        assertThat(accounts.find("ana@example.org")).isEmpty();
    }

    @Test
    void endsTheSessionsOfWhoLeftTheGroups() {
        Voucher before = voucher("17", "ana@example.org", "service");
        Account ana = welcome(before);
        staying.open(ana.user(), "192.0.2.7", "Firefox", before.session());

        assertThat(coming.comeIn(voucher("17", "ana@example.org"))).isEqualTo(new Entry.NoGroup());
        assertThat(staying.of(ana.user())).isEmpty();
    }

    @Test
    void takesNoAccountOverByItsName() {
        Account own = own("ana@example.org");
        accounts.add(own);

        assertThat(coming.comeIn(voucher("17", "ana@example.org", "service")))
                .isEqualTo(new Entry.Taken("ana@example.org"));
        assertThat(accounts.find("ana@example.org")).contains(own);
    }

    @Test
    void anAccountThatWasConnectedKeepsItsRights() {
        accounts.add(own("ana@example.org"));
        assertThat(connecting.connect("ana@example.org", "17", BOSS)).isEqualTo(Connected.DONE);

        Account ana = welcome(voucher("17", "whatever", "quality"));

        assertThat(ana.user()).isEqualTo("ana@example.org");
        assertThat(ana.roles()).containsExactly(Role.ADMIN);
        assertThat(told()).contains("Boss: Provider of logins of Ana connected");
    }

    @Test
    void connectsNobodyTwice() {
        accounts.add(own("ana"));
        accounts.add(own("ben"));
        connecting.connect("ana", "17", BOSS);

        assertThat(connecting.connect("ben", "17", BOSS)).isEqualTo(Connected.ANOTHER);
        assertThat(connecting.connect("nobody", "18", BOSS)).isEqualTo(Connected.NOBODY);
        assertThat(connecting.connect("ana", "17", BOSS)).isEqualTo(Connected.DONE);
    }

    @Test
    void partsOnlyWhoHasAnotherWayIn() {
        accounts.add(own("ben"));
        connecting.connect("ben", "18", BOSS);
        welcome(voucher("17", "ana@example.org", "service"));

        assertThat(connecting.part("ben", BOSS)).isTrue();
        assertThat(connecting.part("ana@example.org", BOSS)).isFalse();
        assertThat(accounts.find(ISSUER, "18")).isEmpty();
        assertThat(accounts.find(ISSUER, "17")).isPresent();
    }

    @Test
    void whoHasNoPasswordFollowsTheirGroupsWhoeverVouches() {
        welcome(voucher("17", "ana@example.org", "service"));
        connecting.connect("ana@example.org", "new-17", BOSS);

        assertThat(welcome(voucher("new-17", "ana", "quality")).roles())
                .containsExactly(Role.MANAGER);
        assertThat(coming.comeIn(voucher("17", "ana@example.org", "service")))
                .isEqualTo(new Entry.Taken("ana@example.org"));
    }

    @Test
    void refusesWhoIsDeactivated() {
        Account ana = welcome(voucher("17", "ana@example.org", "service"));
        accounts.change(ana, deactivated(ana));

        assertThat(coming.comeIn(voucher("17", "ana@example.org", "service")))
                .isEqualTo(new Entry.Deactivated());
    }

    @Test
    void endsWhatIsOverThereAndNothingElse() {
        open("ana", "17", "s1");
        open("ana", "17", "s2");
        open("ben", "18", "s3");
        staying.open("ana", "192.0.2.7", "Firefox");

        coming.end(new Provider.Ended("", "s1"));
        assertThat(staying.of("ana")).hasSize(2);
        coming.end(new Provider.Ended("17", ""));
        assertThat(staying.of("ana")).singleElement().extracting(Session::voucher).isNull();
        assertThat(staying.of("ben")).hasSize(1);
    }

    @Test
    void letsNoAdministratorShutThemselvesOut() {
        grants.put(new GroupGrant("bosses", Set.of(Role.ADMIN), Set.of("*")));
        Who cleo = who(welcome(voucher("19", "cleo", "bosses")));
        accounts.add(own("boss"));
        GroupGrant fewer = new GroupGrant("bosses", Set.of(Role.MANAGER), Set.of("*"));

        assertThat(groups.remove("bosses", cleo)).isFalse();
        assertThat(groups.put(fewer, cleo)).isFalse();
        assertThat(groups.remove("service", cleo)).isTrue();
        assertThat(groups.remove("bosses", BOSS)).isTrue();
        assertThat(groups.all()).extracting(GroupGrant::group).containsExactly("quality");
        assertThat(told()).contains("Boss: Group of bosses may do nothing here any more");
    }

    private Account welcome(Voucher voucher) {
        Entry entry = coming.comeIn(voucher);
        assertThat(entry).isInstanceOf(Entry.Welcome.class);
        return ((Entry.Welcome) entry).account();
    }

    private void open(String user, String subject, String sid) {
        staying.open(user, "192.0.2.7", "Firefox", session(subject, sid));
    }

    private static Session.Voucher session(String subject, String sid) {
        return new Session.Voucher(ISSUER, subject, sid, "token");
    }

    private static Voucher voucher(String subject, String user, String... groups) {
        return new Voucher(
                session(subject, "s"), user, "Ana", List.of(groups), "Europe/Lisbon", "pt");
    }

    private static Account own(String user) {
        return new Account(
                user, "Ana", "plain:secret", Set.of(Role.ADMIN), Set.of("*"), "UTC", "en", true);
    }

    private static Account deactivated(Account account) {
        return new Account(
                account.user(),
                account.name(),
                account.passwordHash(),
                account.roles(),
                account.teams(),
                account.zone(),
                account.language(),
                false,
                account.theme(),
                account.tie());
    }

    private static Who who(Account account) {
        return new Who(account.user(), account.name());
    }

    private List<String> told() {
        return changes.newest("", "", 50).stream().map(ComingByProviderTest::words).toList();
    }

    private static String words(Change change) {
        return change.by().name()
                + ": "
                + change.what()
                + " of "
                + change.about().name()
                + " "
                + change.to();
    }
}
