package io.howdidwedo.followupservice.cases.following;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.transaction.TransactionMoved;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.play.Playing;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MovedTransactionsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID TRANSACTION = new UUID(1, 7);
    private static final UUID NEW_RELATIONSHIP = new UUID(9, 9);

    private final SettableClock clock = new SettableClock(NOON);
    private final CasesInMemory cases = new CasesInMemory();
    private final WholeFollowUp following = FollowingUps.whole(cases, clock);
    private final MovedTransactions moving =
            new MovedTransactions(
                    following.following(),
                    new FirstRules(),
                    new Playing(new CatalogueInMemory<>(), clock));

    private record FirstRules() implements RuleBooks {
        @Override
        public RuleBook current() {
            return RuleBook.FIRST;
        }

        @Override
        public Optional<RuleBook> version(int version) {
            return Optional.empty();
        }

        @Override
        public RuleBook change(UnaryOperator<RuleBook> change) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void open() {
        following.judged(verdict("ann", 1));
    }

    private static VerdictChanged verdict(String customer, long version) {
        return SomeVerdict.of(7).from(customer).version(version).changed();
    }

    private static VerdictChanged after(String customer, int placement) {
        return verdict(customer, ((long) placement << 32) + 1);
    }

    private static TransactionMoved moved(String former, String now, int placement) {
        return moved(former, now, "north-branch", placement);
    }

    private static TransactionMoved moved(String former, String now, String team, int placement) {
        return new TransactionMoved(
                TRANSACTION,
                TRANSACTION,
                placement,
                NEW_RELATIONSHIP,
                former,
                now,
                team,
                "home-delivery",
                NOON);
    }

    private Case now() {
        return Objects.requireNonNull(cases.cases.get(Case.idOf(TRANSACTION)));
    }

    @Test
    void theirCaseIsTheCustomersTheyTurnOutToBe() {
        moving.moved(List.of(moved("ann", "ana", 1)));

        assertThat(now().customer()).isEqualTo("ana");
        assertThat(now().transaction().relationshipId()).isEqualTo(NEW_RELATIONSHIP);
        assertThat(cases.events.getLast().event())
                .isInstanceOfSatisfying(
                        CaseChanged.class,
                        told -> {
                            assertThat(told.customer()).isEqualTo("ana");
                            assertThat(told.version()).isEqualTo(now().version());
                        });
    }

    @Test
    void whatComesAgainOrLateChangesNothing() {
        moving.moved(List.of(moved("ana", "ann", 2)));
        Case back = now();

        moving.moved(List.of(moved("ann", "ana", 1), moved("ana", "ann", 2)));

        assertThat(now()).isEqualTo(back);
    }

    /// Topics have no order among each other.
    @Test
    void aVerdictTellsItWhenItIsHeardFirst() {
        following.judged(after("ana", 1));
        assertThat(now().customer()).isEqualTo("ana");
        Case told = now();

        moving.moved(List.of(moved("ann", "ana", 1)));
        following.judged(verdict("ann", 2));

        assertThat(now()).isEqualTo(told);
    }

    @Test
    void aTeamsWorkIsTheTeamsItTurnsOutToBe() {
        moving.moved(List.of(moved("ann", "ann", "south-branch", 1)));

        assertThat(now().supplier()).isEqualTo("south-branch");
        assertThat(now().team()).isEqualTo("south-branch");
    }

    @Test
    void whatWasHandedOverStaysWithWhoHasIt() {
        following
                .following()
                .change(
                        now().id(),
                        (open, time) -> open.handedOver("Eva", "back-office", "", time.now()));

        moving.moved(List.of(moved("ann", "ann", "south-branch", 1)));

        assertThat(now().supplier()).isEqualTo("south-branch");
        assertThat(now().team()).isEqualTo("back-office");
    }

    /// What a colleague did a moment ago can still be taken back.
    @Test
    void leavesTheWayBack() {
        Person eva = new Person("eva", "Eva");
        following
                .following()
                .changeUndoably(
                        now().id(),
                        "assign",
                        "eva",
                        (open, time) -> open.assigned(eva, eva, time.now()));

        moving.moved(List.of(moved("ann", "ana", 1)));

        assertThat(now().canUndo(NOON)).isTrue();
    }

    @Test
    void passesOverWhatHasNoCase() {
        moving.moved(
                List.of(
                        new TransactionMoved(
                                new UUID(1, 8),
                                TRANSACTION,
                                1,
                                NEW_RELATIONSHIP,
                                "ann",
                                "ana",
                                "north-branch",
                                "home-delivery",
                                NOON)));

        assertThat(cases.cases).hasSize(1);
    }
}
