package io.howdidwedo.surveyservice.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakingLinksBackTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final Transaction ana = new AskedCustomers(NOON).customer("ana", "ana@example.org");
    private final InvitationsInMemory invitations = new InvitationsInMemory();
    private final TakingLinksBack links = new TakingLinksBack(invitations, clock);
    private Invitation sent;

    @BeforeEach
    void begin() {
        sent = invitations.add(SomeInvitation.sent(ana, Channel.EMAIL, "standard", NOON));
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void aLinkThatIsTakenBackOpensNothing() {
        links.takeBack(sent.id(), Teams.ALL);

        assertThat(invitation().isOpenAt(clock.instant())).isFalse();
        assertThat(invitation().changedAt()).isEqualTo(clock.instant());
    }

    @Test
    void whatIsGivenAgainOpensAgain() {
        links.takeBack(sent.id(), Teams.ALL);
        links.giveAgain(sent.id(), Teams.ALL);

        assertThat(invitation().isOpenAt(clock.instant())).isTrue();
    }

    @Test
    void sayingItTwiceChangesNothingMore() {
        links.takeBack(sent.id(), Teams.ALL);
        Invitation revoked = invitation();
        clock.advance(Duration.ofMinutes(1));

        links.takeBack(sent.id(), Teams.ALL);
        assertThat(invitation()).isEqualTo(revoked);

        links.giveAgain(sent.id(), Teams.ALL);
        Invitation restored = invitation();
        links.giveAgain(sent.id(), Teams.ALL);
        assertThat(invitation()).isEqualTo(restored);
    }

    @Test
    void anotherTeamsLinkIsNotFound() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> links.takeBack(sent.id(), new Teams(Set.of("nobody"))));
        assertThat(invitation()).isEqualTo(sent);
    }

    private Invitation invitation() {
        return invitations.find(sent.id()).orElseThrow();
    }
}
