package io.howdidwedo.followupservice.rule;

import io.howdidwedo.contracts.verdict.PrimaryOutcome;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When an answer becomes a case. Every part that is stated must hold.
///
/// @param id kept by every case it opened
/// @param name in a few words
/// @param verdicts one of these; empty: any
/// @param slipped noticeably less than the customer is used to; null: either
/// @param unmet one of these primary expectations is unmet; empty: any
/// @param tiers the customer has one of these; empty: any
/// @param contactMe the customer wants to hear from us; null: either
/// @param priority how urgent the case is
/// @param dueIn working time of the team from opening until the customer should have heard from us
/// @param reason what the team reads
public record Rule(
        String id,
        String name,
        List<Verdict> verdicts,
        @Nullable Boolean slipped,
        List<String> unmet,
        List<String> tiers,
        @Nullable Boolean contactMe,
        Priority priority,
        Duration dueIn,
        String reason) {

    public Rule {
        verdicts = List.copyOf(verdicts);
        unmet = List.copyOf(unmet);
        tiers = List.copyOf(tiers);
    }

    /// Whether it makes a case of this.
    public boolean fits(VerdictChanged verdict) {
        VerdictChanged.Judged judged = verdict.judged();
        return judged != null
                && (verdicts.isEmpty() || verdicts.contains(judged.verdict()))
                && (slipped == null || slipped == judged.slipped())
                && (unmet.isEmpty() || judged.primary().stream().anyMatch(this::isUnmet))
                && (tiers.isEmpty() || tiers.contains(Objects.toString(verdict.tier(), "")))
                && (contactMe == null || contactMe == wantsContact(verdict, judged));
    }

    private boolean isUnmet(PrimaryOutcome outcome) {
        return unmet.contains(outcome.expectation()) && Boolean.FALSE.equals(outcome.met());
    }

    private static boolean wantsContact(VerdictChanged verdict, VerdictChanged.Judged judged) {
        return verdict.answers().stream()
                .anyMatch(
                        answer ->
                                answer.responseId().equals(judged.responseId())
                                        && answer.contactMe());
    }
}
