package io.howdidwedo.surveyservice.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.access.Scope;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.delivery.HearingReports;
import io.howdidwedo.surveyservice.invitation.AskedCustomers;
import io.howdidwedo.surveyservice.invitation.AskingInMemory;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportApiTest extends AskingInMemory {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Caller PROVIDER = key(Set.of("*"), "deliveries:write");

    private final ReportApi api =
            new ReportApi(
                    new HearingReports(invitations, customers, suppressions, preferences, clock),
                    clock);
    private final Transaction ana = customers.customer("ana", "ana@example.org");
    private final UUID id = AskedCustomers.invitationOf(ana);
    private final String messageId = "<" + id + ".0@example.org>";

    ReportApiTest() {
        super(NOON);
    }

    @BeforeEach
    void invite() {
        ask(ana, Channel.EMAIL);
    }

    @Test
    void aBatchIsAnsweredItemByItem() {
        assertThat(
                        send(
                                form("delivered", messageId, null, null),
                                form("bounce", messageId, "Ana@example.org", "5.1.1"),
                                form("bounce", messageId, "Ana@example.org", "5.1.1"),
                                form("bounce", "<newsletter-7@example.org>", null, "5.1.1"),
                                form("bounce", messageId, "bea@example.org", "5.1.1")))
                .containsExactly("done", "done", "known", "not-ours", "not-ours");
        assertThat(suppressions.whyNot("ana@example.org")).contains(Why.ADDRESS_GONE);
        assertThat(invitations.find(id).orElseThrow().status()).isEqualTo(InvitationStatus.BOUNCED);
    }

    @Test
    void aMessageIsNamedByItsWebhookId() {
        Transaction bea = customers.reachable("bea", null, "+4915112345678", null);
        ask(bea, Channel.SMS);
        String webhookId = AskedCustomers.invitationOf(bea) + ".0";

        assertThat(
                        send(
                                form("delivered", webhookId, "+4915112345678", null),
                                form("bounce", webhookId, "+4915187654321", "5.1.1"),
                                form("bounce", webhookId, "+4915112345678", "5.1.1")))
                .containsExactly("done", "not-ours", "done");
        assertThat(suppressions.whyNot("+4915112345678")).contains(Why.ADDRESS_GONE);
    }

    @Test
    void aComplaintOptsOut() {
        send(form("complaint", messageId, null, null));

        assertThat(preferences.of("ana").optedOut()).isTrue();
    }

    @Test
    void onlyAStatusAboutTheAddressSuppresses() {
        send(form("bounce", messageId, null, "5.7.1"));

        assertThat(suppressions.whyNot("ana@example.org")).isEmpty();
        assertThat(invitations.find(id).orElseThrow().status()).isEqualTo(InvitationStatus.FAILED);
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsTaken() {
        assertThatThrownBy(
                        () ->
                                send(
                                        form("bounce", messageId, null, "5.1.1"),
                                        form("bounce", messageId, null, null),
                                        form("opened", " ", null, null),
                                        null,
                                        new ReportForm(
                                                null,
                                                "delayed",
                                                messageId,
                                                null,
                                                null,
                                                "x".repeat(1_001),
                                                NOON.plusSeconds(301))))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
                .extracting(InvalidInput::violations)
                .asInstanceOf(InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::field)
                .containsExactly(
                        "items[1].status",
                        "items[2].type",
                        "items[2].messageId",
                        "items[3]",
                        "items[4].at",
                        "items[4].reason");
        assertThat(suppressions.whyNot("ana@example.org")).isEmpty();
    }

    @Test
    void anEmptyOrEndlessBatchIsNotTaken() {
        assertThatThrownBy(() -> send()).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> api.take(new ReportApi.Reports(null), PROVIDER))
                .isInstanceOf(InvalidInput.class);
        ReportForm reportForm = form("delivered", messageId, null, null);
        assertThatThrownBy(
                        () ->
                                api.take(
                                        new ReportApi.Reports(
                                                Collections.nCopies(1_001, reportForm)),
                                        PROVIDER))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aKeyOfAnotherTeamTellsNothing() {
        ReportApi.Answers answers =
                api.take(
                        new ReportApi.Reports(List.of(form("bounce", messageId, null, "5.1.1"))),
                        key(Set.of("south-branch"), "deliveries:write"));

        assertThat(answers.items())
                .extracting(ReportApi.Answer::outcome)
                .containsExactly("not-ours");
        assertThat(suppressions.whyNot("ana@example.org")).isEmpty();
    }

    private List<String> send(@Nullable ReportForm... forms) {
        return api.take(new ReportApi.Reports(Arrays.asList(forms)), PROVIDER).items().stream()
                .map(ReportApi.Answer::outcome)
                .toList();
    }

    private static ReportForm form(
            String type, String messageId, @Nullable String recipient, @Nullable String status) {
        return new ReportForm(null, type, messageId, recipient, status, null, null);
    }

    private static Caller key(Set<String> teams, String scope) {
        return new Caller(
                "key",
                "Mailer",
                Set.of(),
                teams,
                Set.of(Scope.of(scope)),
                ZoneOffset.UTC,
                Locale.ENGLISH,
                null);
    }
}
