package io.howdidwedo.surveyservice.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.invitation.InvitationChanged.Silence;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every store of invitations does.
public abstract class InvitationsKit {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    private final AskedCustomers customers = new AskedCustomers(NOON);
    private final Transaction ana = customers.customer("ana", "ana@example.org");
    private final Transaction bea = customers.customer("bea", "bea@example.org");
    private Invitations invitations;

    /// Invitations, none yet.
    protected abstract Invitations empty();

    @BeforeEach
    void begin() {
        invitations = empty();
    }

    @Test
    void whatIsAddedIsFound() {
        Invitation asked = invitations.add(scheduled(ana));

        assertThat(invitations.find(asked.id())).contains(asked);
        assertThat(invitations.find(scheduled(bea).id())).isEmpty();
    }

    @Test
    void addingItAgainLeavesItAsItIs() {
        Invitation sent = invitations.add(scheduled(ana).sent(NOON));

        assertThat(invitations.add(scheduled(ana))).isEqualTo(sent);
        assertThat(invitations.find(sent.id())).contains(sent);
    }

    @Test
    void aStepIsKept() {
        Invitation asked = invitations.add(scheduled(ana));

        Optional<Invitation> changed =
                invitations.change(asked.id(), current -> current.sent(LATER));

        assertThat(changed).contains(asked.sent(LATER));
        assertThat(invitations.find(asked.id())).isEqualTo(changed);
    }

    @Test
    void manyAreAddedAtOnceAndThoseThatAreThereStayAsTheyAre() {
        Invitation sent = invitations.add(scheduled(ana).sent(NOON));
        Invitation fresh = scheduled(bea);

        Map<UUID, Invitation> now = invitations.addAll(List.of(scheduled(ana), fresh));

        assertThat(now).isEqualTo(Map.of(sent.id(), sent, fresh.id(), fresh));
        assertThat(invitations.findAll(List.of(sent.id(), fresh.id(), new UUID(7, 7))))
                .isEqualTo(now);
    }

    @Test
    void manyTakeAStepAtOnceEachItsOwn() {
        Invitation one = invitations.add(scheduled(ana));
        Invitation other = invitations.add(scheduled(bea));
        Invitation nowhere = recovery(ana, 1);

        Map<UUID, Invitation> now =
                invitations.changeAll(
                        Map.of(
                                one.id(), current -> current.sent(LATER),
                                other.id(), UnaryOperator.identity(),
                                nowhere.id(), current -> current.sent(LATER)));

        assertThat(now).isEqualTo(Map.of(one.id(), one.sent(LATER), other.id(), other));
        assertThat(invitations.find(one.id())).contains(one.sent(LATER));
        assertThat(invitations.find(other.id())).contains(other);
        assertThat(invitations.find(nowhere.id())).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotChanged() {
        assertThat(invitations.change(scheduled(ana).id(), current -> current.sent(LATER)))
                .isEmpty();
        assertThat(invitations.find(scheduled(ana).id())).isEmpty();
    }

    @Test
    void whatNobodySpokeOfIsKept() {
        Silence silence = new Silence("order-7", CustomerKind.EXTERNAL, "gold", null, NOON);
        Invitation over =
                scheduled(ana).sent(NOON).become(new InvitationState.Expired(silence), LATER);

        invitations.add(over);

        assertThat(invitations.find(over.id())).contains(over);
    }

    @ParameterizedTest
    @EnumSource
    void everyStateIsReadAsItWasKept(InvitationStatus status) {
        Invitation asked =
                scheduled(ana).sent(NOON).become(InvitationState.of(status, "why"), LATER);

        invitations.add(asked);

        assertThat(invitations.find(asked.id())).contains(asked);
        assertThat(invitations.find(asked.id()).orElseThrow().status()).isEqualTo(status);
    }

    @Test
    void aLinkThatWasTakenBackOpensAgainWhenItIsGiven() {
        Invitation asked = invitations.add(scheduled(ana).sent(NOON));

        invitations.change(asked.id(), current -> current.revoke(LATER));
        Invitation revoked = invitations.find(asked.id()).orElseThrow();
        invitations.change(asked.id(), current -> current.restore(LATER));
        Invitation restored = invitations.find(asked.id()).orElseThrow();

        assertThat(revoked.revoked()).isTrue();
        assertThat(revoked.reason()).isEqualTo("revoked");
        assertThat(revoked.isOpenAt(LATER)).isFalse();
        assertThat(restored.reason()).isNull();
        assertThat(restored.isOpenAt(LATER)).isTrue();
    }

    @Test
    void thoseAboutATransactionComeInTheOrderTheyWereMade() {
        Invitation again = invitations.add(recovery(ana, 1));
        Invitation first = invitations.add(scheduled(ana));
        invitations.add(scheduled(bea));

        assertThat(invitations.about(ana.id())).containsExactly(first, again);
    }

    @Test
    void theLatestComeFirst() {
        Invitation first = invitations.add(scheduled(ana));
        Invitation last = invitations.add(scheduled(bea).sent(LATER));

        assertThat(invitations.latest(null, null, 10)).containsExactly(last, first);
        assertThat(invitations.latest(null, null, 1)).containsExactly(last);
        assertThat(invitations.latest(null, InvitationStatus.SCHEDULED, 10)).containsExactly(first);
        assertThat(invitations.latest(Set.of(ana.supplier()), null, 10))
                .containsExactly(last, first);
        assertThat(invitations.latest(Set.of("nobody"), null, 10)).isEmpty();
    }

    private static Invitation scheduled(Transaction about) {
        return SomeInvitation.scheduled(about, Channel.EMAIL, "standard", NOON);
    }

    private static Invitation recovery(Transaction about, int round) {
        return Invitation.fresh(
                Invitation.About.of(about),
                new Invitation.Occasion(AskedFor.RECOVERY, new UUID(7, 7), round),
                new Invitation.Plan("standard", 1, List.of(), Duration.ofDays(30)),
                Channel.EMAIL,
                new InvitationState.Scheduled(),
                NOON);
    }
}
