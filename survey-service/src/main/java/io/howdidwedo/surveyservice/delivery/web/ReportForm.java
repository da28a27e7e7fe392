package io.howdidwedo.surveyservice.delivery.web;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.mail.EnhancedStatus;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.delivery.Report;
import io.howdidwedo.surveyservice.invitation.MailName;
import io.howdidwedo.surveyservice.invitation.MailNews;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One report as a provider of mails or messages sends it.
///
/// @param id the provider's own, by which it can tell the same again
/// @param type `bounce`, `complaint`, `delivered` or `delayed`
/// @param messageId of our mail, or the `webhook-id` of our message
/// @param recipient whom it went to, when it is told
/// @param status as mail systems say it, such as `5.1.1`
/// @param reason in words; not kept, for it may name people
/// @param at when it happened
record ReportForm(
        @Nullable String id,
        @Nullable String type,
        @Nullable String messageId,
        @Nullable String recipient,
        @Nullable String status,
        @Nullable String reason,
        @Nullable Instant at) {
    private static final Phrases WORDS = Phrases.of(ReportForm.class);
    private static final int LONGEST = 1_000;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /// Tells the check what is wrong with it.
    void check(Check check, Instant now) {
        check.require(type != null && kind(type).isPresent(), "type", WORDS.told("report.type"));
        check.require(
                messageId != null && !messageId.isBlank(),
                "messageId",
                WORDS.told("report.message-id"));
        check.require(
                !"bounce".equals(type) || bounce().isPresent(),
                "status",
                WORDS.told("report.status"));
        check.require(
                at == null || !at.isAfter(now.plus(CLOCKS_DIFFER)),
                "at",
                WORDS.told("report.future"));
        checkLengths(check);
    }

    private void checkLengths(Check check) {
        checkLength(check, "id", id);
        checkLength(check, "messageId", messageId);
        checkLength(check, "recipient", recipient);
        checkLength(check, "reason", reason);
    }

    private static void checkLength(Check check, String field, @Nullable String value) {
        check.require(
                value == null || value.length() <= LONGEST,
                field,
                WORDS.told("report.too-long", LONGEST));
    }

    private Optional<MailNews.Kind> kind(String word) {
        return switch (word) {
            case "complaint" -> Optional.of(MailNews.Kind.COMPLAINED);
            case "delivered" -> Optional.of(MailNews.Kind.DELIVERED);
            case "delayed" -> Optional.of(MailNews.Kind.DELAYED);
            case "bounce" ->
                    Optional.of(bounce().map(ReportForm::kind).orElse(MailNews.Kind.REFUSED));
            default -> Optional.empty();
        };
    }

    private static MailNews.Kind kind(EnhancedStatus said) {
        if (said.isForNow()) {
            return MailNews.Kind.RETURNED;
        }
        return said.saysAddressIsGone() ? MailNews.Kind.ADDRESS_GONE : MailNews.Kind.REFUSED;
    }

    private Optional<EnhancedStatus> bounce() {
        return said().filter(
                        enhancedStatus -> enhancedStatus.isForGood() || enhancedStatus.isForNow());
    }

    private Optional<EnhancedStatus> said() {
        return status == null ? Optional.empty() : EnhancedStatus.in(status);
    }

    /// The report, of a form without violations; empty when it is about no mail of ours.
    Optional<Report.Fact> fact(Instant now) {
        String word = Objects.requireNonNull(type);
        String mail = Objects.requireNonNull(messageId);
        return MailName.ofMessageId(mail)
                .map(
                        name ->
                                new Report.Fact(
                                        DerivedId.of(
                                                "provider-report",
                                                Objects.requireNonNullElse(id, ""),
                                                word,
                                                mail,
                                                Objects.requireNonNullElse(status, ""),
                                                at == null ? "" : at),
                                        name,
                                        kind(word).orElseThrow(),
                                        said().map(EnhancedStatus::written).orElse(null),
                                        at == null || at.isAfter(now) ? now : at));
    }

    /// Whether it may be about a mail or message to somebody with these addresses.
    boolean isAbout(List<Address> addresses) {
        return recipient == null
                || addresses.isEmpty()
                || addresses.stream()
                        .anyMatch(
                                address ->
                                        recipient
                                                .strip()
                                                .equalsIgnoreCase(address.value().strip()));
    }
}
