package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.verdict.CheckCase.Given;
import io.howdidwedo.analyticsservice.verdict.CheckCase.Happened;
import io.howdidwedo.analyticsservice.verdict.CheckCase.Required;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Facts by chance: a few customers who come again, some answers late, some given twice, some
/// known long after they were given, some with questions skipped.
public final class RandomFacts {
    private static final Instant START = Instant.parse("2024-01-10T09:00:00Z");
    private static final List<String> CUSTOMERS = List.of("ana", "ben", "eva", "ida", "leo");
    private static final List<String> OFFERINGS = List.of("repair", "payslip");

    private RandomFacts() {}

    /// Some, with the agreement of the check case.
    public static CheckCase of(CheckCase check, Random chance) {
        List<Happened> transactions = new ArrayList<>();
        List<Given> answers = new ArrayList<>();
        int count = 8 + chance.nextInt(16);
        for (int at = 0; at < count; at++) {
            Happened visit = visit(at, chance);
            transactions.add(visit);
            for (int answer = chance.nextInt(3); answer > 0; answer--) {
                answers.add(answer(visit, answers.size(), check.requirements(), chance));
            }
        }
        return new CheckCase(check.minPriorAnswers(), check.requirements(), transactions, answers);
    }

    private static Happened visit(int number, Random chance) {
        Instant at = START.plus(Duration.ofHours(chance.nextInt(24 * 400)));
        return new Happened(
                "visit-" + number,
                CUSTOMERS.get(chance.nextInt(CUSTOMERS.size())),
                CustomerKind.EXTERNAL,
                "gold",
                "desk",
                OFFERINGS.get(chance.nextInt(OFFERINGS.size())),
                at,
                at.plus(Duration.ofHours(chance.nextInt(24 * 60))),
                chance.nextInt(4) == 0
                        ? Map.of()
                        : Map.of("days", Integer.toString(1 + chance.nextInt(4))));
    }

    private static Given answer(
            Happened visit, int number, List<Required> requirements, Random chance) {
        Instant given = visit.occurredAt().plus(Duration.ofHours(1 + chance.nextInt(24 * 40)));
        Map<String, Integer> ratings = new HashMap<>();
        for (Required one : requirements) {
            if (one.measure() == null && chance.nextInt(6) > 0) {
                ratings.put(one.expectation(), 1 + chance.nextInt(one.scale()));
            }
        }
        return new Given(
                "answer-" + number,
                visit.externalId(),
                given,
                given.plus(Duration.ofHours(chance.nextInt(24 * 90))),
                ratings);
    }
}
