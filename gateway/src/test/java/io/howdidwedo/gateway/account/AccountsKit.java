package io.howdidwedo.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every store of accounts does.
public abstract class AccountsKit {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    /// An empty one.
    protected abstract Accounts accounts();

    private static Account account(String user, String name, Role role, String... teams) {
        return new Account(
                user,
                name,
                "hash",
                Set.of(role),
                Set.of(teams),
                "Europe/Lisbon",
                "pt",
                true,
                Theme.DARK);
    }

    private static Account switchedOff(Account account) {
        return new Account(
                account.user(),
                account.name(),
                account.passwordHash(),
                account.roles(),
                account.teams(),
                account.zone(),
                account.language(),
                false,
                account.theme());
    }

    @Test
    void keepsAllOfAnAccount() {
        Accounts accounts = accounts();
        Account ana = account("ana@example.org", "Ana Lima", Role.AGENT, "north", "south");

        assertThat(accounts.add(ana)).isTrue();
        assertThat(accounts.add(account("ana@example.org", "Other", Role.ADMIN))).isFalse();
        assertThat(accounts.find("ana@example.org")).contains(ana);
    }

    @Test
    void changesWhatIsThereAndNothingElse() {
        Accounts accounts = accounts();
        Account ana = account("ana", "Ana", Role.AGENT, "north");
        accounts.add(ana);
        accounts.seen("ana", NOON);

        assertThat(accounts.change(ana, switchedOff(ana))).isTrue();
        assertThat(
                        accounts.change(
                                account("ben", "B", Role.AGENT), account("ben", "Ben", Role.AGENT)))
                .isFalse();

        assertThat(accounts.find("ana")).contains(switchedOff(ana));
        assertThat(accounts.find("ben")).isEmpty();
        assertThat(accounts.lastSeen(List.of("ana"))).isEqualTo(Map.of("ana", NOON));
    }

    @Test
    void leavesAsItIsWhatSomebodyElseChangedMeanwhile() {
        Accounts accounts = accounts();
        Account ana = account("ana", "Ana", Role.AGENT, "north");
        accounts.add(ana);
        accounts.change(ana, switchedOff(ana));

        accounts.change(ana, ana.withPasswordHash("another"));

        assertThat(accounts.find("ana")).contains(switchedOff(ana).withPasswordHash("another"));
        assertThat(accounts.change(ana, ana)).isTrue();
        assertThat(accounts.find("ana").orElseThrow().active()).isFalse();
    }

    @Test
    void findsWhomAProviderMeansAndOnlyThem() {
        Accounts accounts = accounts();
        Account ana = account("ana", "Ana", Role.AGENT);
        Account tied = ana.tied(new Account.Tie("https://id.example.org", "17", true));
        accounts.add(ana);

        assertThat(accounts.find("https://id.example.org", "17")).isEmpty();
        assertThat(accounts.change(ana, tied)).isTrue();
        assertThat(accounts.find("https://id.example.org", "17")).contains(tied);
        assertThat(accounts.find("https://id.example.org", "18")).isEmpty();
        assertThat(accounts.find("https://other.example.org", "17")).isEmpty();
        assertThat(accounts.add(account("ben", "Ben", Role.AGENT).tied(tied.tie()))).isFalse();
        assertThat(accounts.find("ben")).isEmpty();

        assertThat(accounts.change(tied, ana)).isTrue();
        assertThat(accounts.find("ana")).contains(ana);
        assertThat(accounts.find("https://id.example.org", "17")).isEmpty();
    }

    @Test
    void findsPeopleByAnyPartOfNameOrAddress() {
        Accounts accounts = accounts();
        accounts.add(account("ana@example.org", "Ana Lima", Role.AGENT));
        accounts.add(account("ben@example.org", "Ben (North)", Role.AGENT));
        accounts.add(account("cleo@example.com", "Cleo", Role.AGENT));

        assertThat(accounts.search("LIMA", "", 9))
                .extracting(Account::name)
                .containsExactly("Ana Lima");
        assertThat(accounts.search("(north", "", 9))
                .extracting(Account::user)
                .containsExactly("ben@example.org");
        assertThat(accounts.search("example.org", "", 1))
                .extracting(Account::user)
                .containsExactly("ana@example.org");
        assertThat(accounts.search("", "ana@example.org", 9))
                .extracting(Account::user)
                .containsExactly("ben@example.org", "cleo@example.com");
    }

    @Test
    void knowsTheTeamsThatPeopleSee() {
        Accounts accounts = accounts();
        accounts.add(account("ana", "Ana", Role.AGENT, "south", "north"));
        accounts.add(account("ben", "Ben", Role.AGENT, "north"));
        accounts.add(account("cleo", "Cleo", Role.ADMIN, Account.ALL_TEAMS));

        assertThat(accounts.teams()).containsExactly("north", "south");
    }

    @Test
    void knowsWhetherSomebodyElseAdministers() {
        Accounts accounts = accounts();
        Account cleo = account("cleo", "Cleo", Role.ADMIN);
        accounts.add(account("ana", "Ana", Role.ADMIN));
        accounts.add(cleo);

        assertThat(accounts.hasAdministratorBeside("ana")).isTrue();
        accounts.change(cleo, switchedOff(cleo));
        assertThat(accounts.hasAdministratorBeside("ana")).isFalse();
        assertThat(accounts.hasAdministrator()).isTrue();
    }

    @Test
    void keepsWhenSomebodyWasSeenLast() {
        Accounts accounts = accounts();
        accounts.add(account("ana", "Ana", Role.AGENT));
        accounts.add(account("ben", "Ben", Role.AGENT));
        accounts.seen("ana", NOON);
        accounts.seen("ana", NOON.minusSeconds(60));
        accounts.seen("nobody", NOON);

        assertThat(accounts.lastSeen(List.of("ana", "ben", "nobody")))
                .isEqualTo(Map.of("ana", NOON));
    }
}
