package io.howdidwedo.gateway.secondstep;

import static io.howdidwedo.gateway.secondstep.PlainPhoneCodes.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.AccountsInMemory;
import io.howdidwedo.gateway.account.PlainPasswords;
import io.howdidwedo.gateway.change.Change;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.change.ChangesInMemory;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.limit.RateLimit.Pace;
import io.howdidwedo.gateway.secondstep.AskingForCode.Answer;
import io.howdidwedo.gateway.secondstep.AskingForCode.Need;
import io.howdidwedo.gateway.secondstep.SecondStep.Secret;
import io.howdidwedo.gateway.warning.SentWarnings;
import io.howdidwedo.testsupport.SettableClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How a code is asked for after the password, and when not.
class AskingForCodeTest {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Who BOSS = new Who("boss", "Boss");
    private static final Account ANA = account("plain:secret");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T08:00:00Z"));
    private final SecureRandom chance = new SecureRandom();
    private final SecondStepsInMemory steps = new SecondStepsInMemory();
    private final ChangesInMemory changes = new ChangesInMemory();
    private final SentWarnings warnings = new SentWarnings();
    private final AskingForCode asking =
            new AskingForCode(
                    steps,
                    new PlainPhoneCodes(),
                    new PlainPasswords(),
                    new KeepingTrack(changes, clock, chance),
                    warnings.warnings(clock),
                    new RateLimit(new Pace(5, QUARTER), clock),
                    clock,
                    chance);
    private final Secret secret = asking.draw();

    @Test
    void asksNothingOfWhoHasNone() {
        assertThat(asking.need(ANA)).isEqualTo(Need.NOTHING);
    }

    @Test
    void isSetUpByACodeThatThePhoneMade() {
        assertThat(asking.setUp(ANA, secret, "wrong")).isEmpty();
        assertThat(asking.setUp(ANA, new Secret("short"), code(new Secret("short"), now())))
                .isEmpty();
        assertThat(asking.need(ANA)).isEqualTo(Need.NOTHING);

        RecoveryCodes codes = setUp();

        assertThat(codes.codes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(codes.codes()).allMatch(code -> code.matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"));
        assertThat(codes.toString()).doesNotContain(codes.codes().getFirst());
        assertThat(asking.need(ANA)).isEqualTo(Need.CODE);
        assertThat(asking.setUp(ANA, secret, code(secret, now()))).isEmpty();
        assertThat(changed()).containsExactly("Ana: Second step of Ana set up");
    }

    @Test
    void takesEachCodeOnce() {
        setUp();
        String usedForSettingUp = code(secret, now());
        assertThat(asking.answer(ANA, usedForSettingUp)).isEqualTo(Answer.WRONG);

        clock.advance(Duration.ofSeconds(30));
        String code = code(secret, now());
        assertThat(asking.answer(ANA, code)).isEqualTo(Answer.RIGHT);
        assertThat(asking.answer(ANA, code)).isEqualTo(Answer.WRONG);
    }

    @Test
    void takesEachKeptCodeOnceHoweverItIsTyped() {
        RecoveryCodes codes = setUp();
        String kept = codes.codes().getFirst();

        assertThat(asking.answer(ANA, " " + kept.toUpperCase().replace("-", " ")))
                .isEqualTo(Answer.RIGHT);
        assertThat(asking.answer(ANA, kept)).isEqualTo(Answer.WRONG);
        assertThat(asking.of(ANA).orElseThrow().recovery()).hasSize(9);
        assertThat(asking.answer(ANA, codes.codes().getLast())).isEqualTo(Answer.RIGHT);
    }

    @Test
    void limitsGuesses() {
        setUp();
        clock.advance(Duration.ofSeconds(30));
        for (int i = 0; i < 5; i++) {
            assertThat(asking.answer(ANA, "guess")).isEqualTo(Answer.WRONG);
        }

        assertThat(asking.answer(ANA, code(secret, now()))).isEqualTo(Answer.TOO_OFTEN);
        assertThat(asking.turnOff(ANA, "secret", code(secret, now()))).isEqualTo(Answer.TOO_OFTEN);
        clock.advance(QUARTER);
        assertThat(asking.answer(ANA, code(secret, now()))).isEqualTo(Answer.RIGHT);
    }

    @Test
    void isTurnedOffWithPasswordAndCodeOnly() {
        setUp();
        clock.advance(Duration.ofSeconds(30));

        assertThat(asking.turnOff(ANA, "wrong", code(secret, now()))).isEqualTo(Answer.WRONG);
        assertThat(asking.turnOff(ANA, "secret", "wrong")).isEqualTo(Answer.WRONG);
        assertThat(asking.need(ANA)).isEqualTo(Need.CODE);
        assertThat(asking.turnOff(ANA, "secret", code(secret, now()))).isEqualTo(Answer.RIGHT);
        assertThat(asking.need(ANA)).isEqualTo(Need.NOTHING);
    }

    @Test
    void tellsWhoseIsTakenOffByAnAdministrator() {
        setUp();

        asking.takeOff(ANA, BOSS);
        asking.takeOff(ANA, BOSS);

        assertThat(asking.need(ANA)).isEqualTo(Need.NOTHING);
        assertThat(warnings.told()).containsExactly("ana@example.org: SecondStepOff[Boss]");
        assertThat(changed()).contains("Boss: Second step of Ana taken off");
    }

    @Test
    void takesItOffAlsoWhileNoMailCanBeSent() {
        setUp();
        warnings.goAway();

        asking.takeOff(ANA, BOSS);

        assertThat(asking.need(ANA)).isEqualTo(Need.NOTHING);
    }

    @Test
    void canBeRequiredOfEverybody() {
        asking.require(true, BOSS);
        asking.require(true, BOSS);
        assertThat(asking.need(ANA)).isEqualTo(Need.SET_UP);
        setUp();
        assertThat(asking.need(ANA)).isEqualTo(Need.CODE);
        asking.require(false, BOSS);

        assertThat(changed())
                .containsExactlyInAnyOrder(
                        "Boss: Second step of Boss needed by everybody",
                        "Ana: Second step of Ana set up",
                        "Boss: Second step of Boss left to everybody");
    }

    @Test
    void aProofOfThePasswordIsGoodForItsAccountForTenMinutes() {
        AccountsInMemory accounts = new AccountsInMemory();
        accounts.add(ANA);
        PasswordProof proofs = new PasswordProof(accounts, clock);
        String proof = proofs.of(ANA);

        assertThat(proofs.read(proof)).contains(ANA);
        String[] parts = proof.split("~");
        assertThat(proofs.read(parts[0] + "~" + (Long.parseLong(parts[1]) + 1) + "~" + parts[2]))
                .isEmpty();
        assertThat(proofs.read("nonsense")).isEmpty();
        assertThat(proofs.read("!~1~a")).isEmpty();
        assertThat(proofs.read(parts[0] + "~9223372036854775807~" + parts[2])).isEmpty();

        accounts.change(ANA, account("plain:another"));
        assertThat(proofs.read(proof)).isEmpty();
        accounts.change(account("plain:another"), ANA);
        clock.advance(PasswordProof.GOOD);
        assertThat(proofs.read(proof)).isEmpty();
    }

    private RecoveryCodes setUp() {
        return asking.setUp(ANA, secret, code(secret, now())).orElseThrow();
    }

    private Instant now() {
        return clock.instant();
    }

    private static Account account(String hash) {
        return new Account(
                "ana@example.org", "Ana", hash, Set.of(Role.AGENT), Set.of(), "UTC", "en", true);
    }

    private List<String> changed() {
        return changes.newest("", "", 50).stream().map(AskingForCodeTest::words).toList();
    }

    private static String words(Change change) {
        return "%s: %s of %s %s"
                .formatted(change.by().name(), change.what(), change.about().name(), change.to());
    }
}
