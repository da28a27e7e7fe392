package io.howdidwedo.operationsservice.hook.event;

import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import io.howdidwedo.contracts.verdict.VerdictChanged.PrimaryOutcome;
import io.howdidwedo.operationsservice.hook.event.Come.Heard;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What hooks are told of answers and of what they are judged to be.
final class AnswerEvents {
    private static final double SCALE = 100;
    private static final String ANSWERS = "/dashboard/answers";

    private AnswerEvents() {}

    static List<HookEvent> of(ResponseChanged response, Heard heard) {
        Come given =
                Come.to(Kind.ANSWER_GIVEN, response.answeredAt(), heard, response.responseId());
        Come changed =
                Come.to(
                        Kind.ANSWER_CHANGED,
                        heard.told(),
                        heard,
                        response.responseId(),
                        response.version());
        return Stream.of(given, changed)
                .filter(
                        come ->
                                come.kind() == Kind.ANSWER_CHANGED
                                        || response.status() == ResponseStatus.CONFIRMED)
                .map(
                        come ->
                                come.event(
                                        Collections.singletonList(response.supplier()),
                                        new Gist(response.supplier(), null, null, ANSWERS),
                                        facts(response)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Facts facts(ResponseChanged response) {
        return new Facts.OfAnswer(
                response.responseId(),
                response.transactionId(),
                response.invitationId(),
                response.caseId(),
                response.version(),
                response.askedFor(),
                response.status(),
                response.supplier(),
                response.survey(),
                response.surveyVersion(),
                response.contactPoint(),
                response.answeredAt(),
                onCommonScale(response.overall()),
                response.recommend(),
                response.ease(),
                !response.comments().isEmpty(),
                response.contactMe());
    }

    private static @Nullable Double onCommonScale(@Nullable Overall overall) {
        return overall == null ? null : SCALE * (overall.value() - 1) / (overall.points() - 1);
    }

    static List<HookEvent> of(VerdictChanged verdict, Heard heard) {
        return Come.to(
                        Kind.VERDICT_CHANGED,
                        heard.told(),
                        heard,
                        verdict.transactionId(),
                        verdict.version())
                .event(
                        List.of(verdict.supplier()),
                        new Gist(
                                verdict.supplier(),
                                verdict.offering(),
                                verdict.externalId(),
                                ANSWERS),
                        facts(verdict, verdict.judged()))
                .stream()
                .toList();
    }

    private static Facts facts(VerdictChanged verdict, @Nullable Judged judged) {
        return new Facts.OfVerdict(
                verdict.transactionId(),
                verdict.source(),
                verdict.externalId(),
                verdict.version(),
                verdict.customer(),
                verdict.supplier(),
                verdict.offering(),
                verdict.occurredAt(),
                judged == null ? null : judged.responseId(),
                judged == null ? null : judged.verdict(),
                judged != null && judged.slipped(),
                judged == null ? null : judged.gap(),
                judged == null ? List.of() : unmet(judged));
    }

    private static List<String> unmet(Judged judged) {
        return judged.primary().stream()
                .filter(outcome -> Boolean.FALSE.equals(outcome.met()))
                .map(PrimaryOutcome::expectation)
                .toList();
    }
}
