package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.contact.CaseMessage;
import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.cases.heard.AnswerHeard;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import io.howdidwedo.followupservice.cases.history.HistoryWords;
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
        List<CaseMessage> conversation,
        @Nullable Instant firstContactAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant recoveredAt,
        @Nullable String rootCause,
        @Nullable UUID mergedInto,
        AnswerHeard heard,
        @Nullable String words,
        List<Entry> history) {
    /// Something that happened to it.
    record Entry(Instant at, String who, String what, String words, @Nullable UUID said) {
        static Entry of(HistoryEntry entry) {
            return new Entry(
                    entry.at(),
                    HistoryWords.who(entry, Locale.ENGLISH),
                    HistoryWords.what(entry, Locale.ENGLISH),
                    HistoryWords.words(entry, Locale.ENGLISH),
                    entry.said());
        }
    }

    static CaseView of(Case one, @Nullable String words) {
        return new CaseView(
                one.id(),
                one.transaction().id(),
                one.transaction().externalId(),
                one.transaction().relationshipId(),
                one.customer(),
                one.transaction().tier(),
                one.supplier(),
                one.team(),
                one.transaction().offering(),
                lower(one.status()),
                lower(one.grounds().priority()),
                one.grounds().reason(),
                one.grounds().rule(),
                one.grounds().ruleBook(),
                one.owner(),
                one.assignment().level(),
                one.outcome().round(),
                one.grounds().openedAt(),
                one.dueAt(),
                one.due().asideUntil(),
                one.contact().promises(),
                one.contact().conversation(),
                one.contact().firstContactAt(),
                one.outcome().resolvedAt(),
                one.recoveredAt(),
                one.outcome().rootCause(),
                one.mergedInto(),
                one.heard(),
                words,
                one.history().entries().stream().map(Entry::of).toList());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
