package io.howdidwedo.surveyservice.invitation.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.invitation.AskedCustomers;
import io.howdidwedo.surveyservice.invitation.Carrier.Delivery;
import io.howdidwedo.surveyservice.invitation.Carriers;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.invitation.InvitationsKit;
import io.howdidwedo.surveyservice.preference.PreferencesInMemory;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.suppression.SuppressionsInMemory;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoInvitationsTest extends InvitationsKit {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private final SettableClock clock = new SettableClock(NOON);
    private final AskedCustomers customers = new AskedCustomers(NOON);
    private final Transaction ana = customers.customer("ana", "ana@example.org");
    private final UUID id = AskedCustomers.invitationOf(ana);
    private MongoDatabase database;
    private Invitations invitations;

    @Override
    protected Invitations empty() {
        database = OWN.empty();
        invitations = new MongoInvitations(database, SilentRelay.of(database));
        return invitations;
    }

    /// The document of an invitation is all in one row, as it was before its parts were grouped.
    @Test
    void theDocumentKeepsItsShape() {
        inviteWhileTheMailSystemSays(new Delivery.Taken());

        Document state =
                database.getCollection("invitations")
                        .find(new Document("_id", id))
                        .first()
                        .get("state", Document.class);

        assertThat(state.keySet())
                .contains(
                        "transactionId",
                        "relationshipId",
                        "customer",
                        "supplier",
                        "offering",
                        "askedFor",
                        "channel",
                        "occasion",
                        "survey",
                        "surveyVersion",
                        "version",
                        "status",
                        "changedAt",
                        "sentAt",
                        "remindAfter",
                        "expireAfter",
                        "remindersSent",
                        "expiresAt",
                        "revoked",
                        "mailing");
        assertThat(state.getString("status")).isEqualTo("SENT");
    }

    @Test
    void whatAMailWaitsForIsKeptWithItsTimerInOneDocument() {
        inviteWhileTheMailSystemSays(new Delivery.TryLater("4.2.0"));

        Invitation kept = invitations.find(id).orElseThrow();
        assertThat(kept.status()).isEqualTo(InvitationStatus.DEFERRED);
        assertThat(kept.mails().waiting())
                .satisfies(
                        waiting ->
                                assertThat(waiting.until())
                                        .isEqualTo(NOON.plus(Duration.ofMinutes(5))));
        assertThat(kept.mails().heard()).hasSize(1);
        assertThat(outboxTopics()).containsExactly("invitations", "schedule");
    }

    @Test
    void anInvitationFromBeforeMailsWereFollowedAndChannelsChosenIsRead() {
        inviteWhileTheMailSystemSays(new Delivery.Taken());
        database.getCollection("invitations")
                .updateOne(
                        new Document("_id", id),
                        new Document(
                                "$unset",
                                new Document("state.mailing", "").append("state.channel", "")));

        Invitation kept = invitations.find(id).orElseThrow();

        assertThat(kept.status()).isEqualTo(InvitationStatus.SENT);
        assertThat(kept.mails().heard()).isEmpty();
        assertThat(kept.via()).isEqualTo(Channel.EMAIL);
    }

    private void inviteWhileTheMailSystemSays(Delivery answer) {
        customers
                .sending(
                        invitations,
                        new PreferencesInMemory(),
                        new KeepingSuppressions(new SuppressionsInMemory(), clock),
                        clock,
                        Carriers.mail(_ -> answer))
                .invite(ana.id());
    }

    private List<String> outboxTopics() {
        return database
                .getCollection("invitations")
                .find(new Document("_id", id))
                .first()
                .getList("outbox", Document.class)
                .stream()
                .map(event -> event.getString("topic"))
                .toList();
    }
}
