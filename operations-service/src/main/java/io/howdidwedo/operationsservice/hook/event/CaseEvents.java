package io.howdidwedo.operationsservice.hook.event;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.operationsservice.hook.event.Come.Heard;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What hooks are told of cases: what they come to, once each, and each of their versions.
final class CaseEvents {
    private CaseEvents() {}

    static List<HookEvent> of(CaseChanged changed, Heard heard) {
        UUID id = changed.caseId();
        Come opened = Come.to(Kind.CASE_OPENED, changed.openedAt(), heard, id);
        Come version =
                Come.to(Kind.CASE_CHANGED, changed.changedAt(), heard, id, changed.version());
        return Stream.of(opened, reached(changed, heard), version)
                .filter(Objects::nonNull)
                .map(
                        come ->
                                come.event(
                                        List.of(changed.team(), changed.supplier()),
                                        new Gist(
                                                changed.team(),
                                                changed.offering(),
                                                null,
                                                "/cases/" + id),
                                        facts(changed)))
                .flatMap(Optional::stream)
                .toList();
    }

    /// In each round once: what changes besides is told as its next version only.
    private static @Nullable Come reached(CaseChanged changed, Heard heard) {
        UUID id = changed.caseId();
        int round = changed.round();
        Instant now = changed.changedAt();
        return switch (changed.status()) {
            case RESOLVED ->
                    Come.to(
                            Kind.CASE_RESOLVED,
                            Objects.requireNonNullElse(changed.resolvedAt(), now),
                            heard,
                            id,
                            round);
            case RECOVERED ->
                    Come.to(
                            Kind.CASE_RECOVERED,
                            Objects.requireNonNullElse(changed.recoveredAt(), now),
                            heard,
                            id,
                            round);
            case REOPENED -> Come.to(Kind.CASE_REOPENED, now, heard, id, round);
            case CLOSED -> Come.to(Kind.CASE_CLOSED, now, heard, id, round);
            case OPEN, IN_PROGRESS, WAITING -> null;
        };
    }

    private static Facts facts(CaseChanged changed) {
        return new Facts.OfCase(
                changed.caseId(),
                changed.transactionId(),
                changed.version(),
                changed.customer(),
                changed.supplier(),
                changed.team(),
                changed.offering(),
                changed.status(),
                changed.rule(),
                changed.owner(),
                changed.level(),
                changed.round(),
                changed.openedAt(),
                changed.dueAt(),
                changed.firstContactAt(),
                changed.resolvedAt(),
                changed.recoveredAt(),
                changed.rootCause(),
                changed.mergedInto(),
                changed.changedAt());
    }
}
