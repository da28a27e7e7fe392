package io.howdidwedo.followupservice.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// Past answers in memory.
public final class PastAnswersInMemory implements PastAnswers {
    private final Map<UUID, JudgedAnswer> answers = new HashMap<>();

    @Override
    public void keepAll(List<JudgedAnswer> some) {
        some.forEach(
                answer ->
                        answers.merge(
                                answer.transactionId(),
                                answer.saying(List.of()),
                                (known, next) -> next.corrects(known) ? next : known));
    }

    @Override
    public void of(Period period, Consumer<JudgedAnswer> each) {
        answers.values().stream()
                .filter(
                        answer ->
                                period.suppliers()
                                        .map(some -> some.contains(answer.supplier()))
                                        .orElse(true))
                .filter(answer -> !answer.answeredAt().isBefore(period.from()))
                .filter(answer -> answer.answeredAt().isBefore(period.until()))
                .sorted(Comparator.comparing(JudgedAnswer::answeredAt).reversed())
                .forEach(each);
    }

    @Override
    public void forgetBefore(Instant now) {
        Instant earliest = now.minus(Duration.ofDays(400));
        answers.values().removeIf(answer -> answer.answeredAt().isBefore(earliest));
    }
}
