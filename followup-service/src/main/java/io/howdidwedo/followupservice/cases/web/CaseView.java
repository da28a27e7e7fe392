package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.cases.contact.Said;
import io.howdidwedo.followupservice.cases.heard.Heard;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case as the API tells it.
record CaseView(
        UUID id,
        UUID transaction,
        String externalId,
        UUID relationship,
        String customer,
        @Nullable String tier,
        String supplier,
        String team,
        String offering,
        String status,
        String priority,
        String reason,
        String rule,
        int ruleBook,
        @Nullable Person owner,
        int level,
        int round,
        Instant openedAt,
        Instant dueAt,
        @Nullable Instant asideUntil,
        List<Promise> promises,
        List<Said> conversation,
        @Nullable Instant firstContactAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant recoveredAt,
        @Nullable String rootCause,
        @Nullable UUID mergedInto,
        Heard heard,
        @Nullable String words,
        List<HistoryEntry> history) {

    static CaseView of(Case one, @Nullable String words) {
        return new CaseView(
                one.id(),
                one.transactionId(),
                one.externalId(),
                one.relationshipId(),
                one.customer(),
                one.tier(),
                one.supplier(),
                one.team(),
                one.offering(),
                lower(one.status()),
                lower(one.priority()),
                one.reason(),
                one.rule(),
                one.ruleBook(),
                one.owner(),
                one.level(),
                one.round(),
                one.openedAt(),
                one.dueAt(),
                one.asideUntil(),
                one.promises(),
                one.conversation(),
                one.firstContactAt(),
                one.resolvedAt(),
                one.recoveredAt(),
                one.rootCause(),
                one.mergedInto(),
                one.heard(),
                words,
                one.history());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
