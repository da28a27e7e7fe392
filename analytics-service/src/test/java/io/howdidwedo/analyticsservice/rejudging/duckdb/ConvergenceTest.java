package io.howdidwedo.analyticsservice.rejudging.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;
import io.howdidwedo.analyticsservice.chronicle.Batch;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.expectation.RememberedUsuals;
import io.howdidwedo.analyticsservice.expectation.duckdb.DuckDbEarlierAnswers;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.analyticsservice.rejudging.JudgingAgain;
import io.howdidwedo.analyticsservice.rejudging.LearningAgreement;
import io.howdidwedo.analyticsservice.rejudging.Rework;
import io.howdidwedo.analyticsservice.rejudging.Reworks;
import io.howdidwedo.analyticsservice.relationship.Fact;
import io.howdidwedo.analyticsservice.verdict.CheckCase;
import io.howdidwedo.analyticsservice.verdict.KeepingVerdicts;
import io.howdidwedo.analyticsservice.verdict.Published;
import io.howdidwedo.analyticsservice.verdict.RememberedRelationships;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Facts, agreements and the chronicle's news in random order and pieces: it all ends the same.
class ConvergenceTest {
    private final CheckCase given = CheckCase.read();

    @Test
    void endsTheSameWhateverComesWhen() {
        Map<UUID, @Nullable Judged> straight = new Run(new Random(1), false).end();

        for (int seed = 2; seed < 17; seed++) {
            assertThat(new Run(new Random(seed), true).end())
                    .as("seed " + seed)
                    .isEqualTo(straight);
        }
    }

    private final class Run {
        private final Random chance;
        private final List<Event> steps = new ArrayList<>();
        private final RememberedRelationships relationships = new RememberedRelationships();
        private final Offerings offerings = new Offerings();
        private final Work work = new Work();

        Run(Random chance, boolean shuffled) {
            this.chance = chance;
            given.agreements()
                    .forEach(
                            one ->
                                    steps.add(
                                            new OfferingChanged(
                                                    one.offering(), 1, Map.of(), one.versions())));
            steps.addAll(given.facts());
            if (shuffled) {
                Collections.shuffle(steps, chance);
            }
        }

        Map<UUID, @Nullable Judged> end() {
            try (DuckDbChronicle chronicle = Chronicles.of(List.of())) {
                RememberedUsuals usuals = new RememberedUsuals(new DuckDbEarlierAnswers(chronicle));
                ParameterVersions parameters = new Fixed(given.parameters());
                KeepingVerdicts keeping =
                        new KeepingVerdicts(
                                relationships,
                                offerings,
                                parameters,
                                usuals,
                                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
                JudgingAgain again =
                        new JudgingAgain(
                                work,
                                new DuckDbVerdicts(chronicle),
                                keeping,
                                relationships,
                                offerings,
                                parameters,
                                usuals);
                List<Event> toTell = new ArrayList<>();
                for (Event step : steps) {
                    take(step, keeping, toTell);
                    toTell.addAll(relationships.news());
                    if (chance.nextInt(3) == 0) {
                        tell(chronicle, toTell);
                    }
                    if (chance.nextInt(6) == 0) {
                        again.byWhatWasChanged();
                        again.byWhatIsUsual();
                    }
                }
                do {
                    toTell.addAll(relationships.news());
                    tell(chronicle, toTell);
                    again.byWhatWasChanged();
                    again.byWhatIsUsual();
                    toTell.addAll(relationships.news());
                } while (!toTell.isEmpty());
                return judged();
            }
        }

        private void take(Event step, KeepingVerdicts keeping, List<Event> toTell) {
            switch (step) {
                case OfferingChanged offering -> {
                    toTell.add(offering);
                    new LearningAgreement(offerings, work)
                            .learn(
                                    new Agreements(
                                            offering.offering(),
                                            offering.version(),
                                            offering.agreements()));
                }
                case TransactionRecorded transaction -> {
                    toTell.add(transaction);
                    keeping.learn(List.of(Fact.of(transaction)));
                }
                case ResponseChanged response -> keeping.learn(List.of(Fact.of(response)));
                default -> throw new IllegalStateException(step.toString());
            }
        }

        private void tell(DuckDbChronicle chronicle, List<Event> events) {
            chronicle.add(new Batch(events, Map.of()));
            events.clear();
        }

        private Map<UUID, @Nullable Judged> judged() {
            Map<UUID, @Nullable Judged> judged = new HashMap<>();
            for (Published one : relationships.published().values()) {
                judged.put(one.transactionId(), one.judged());
            }
            return judged;
        }
    }

    private record Fixed(Parameters current) implements ParameterVersions {
        @Override
        public boolean add(Parameters next) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Offerings implements OfferingAgreements {
        private final Map<String, Agreements> known = new HashMap<>();

        @Override
        public Map<String, Agreements> of(Collection<String> names) {
            Map<String, Agreements> some = new HashMap<>();
            names.forEach(
                    name -> some.put(name, known.getOrDefault(name, Agreements.unknown(name))));
            return some;
        }

        @Override
        public void learn(Agreements agreements) {
            known.put(agreements.offering(), agreements);
        }

        @Override
        public List<Agreements> all() {
            return List.copyOf(known.values());
        }
    }

    private static final class Work implements Reworks {
        private final List<Rework> open = new ArrayList<>();

        @Override
        public void ask(@Nullable String offering) {
            open.add(new Rework(offering, 1));
        }

        @Override
        public List<Rework> open() {
            return List.copyOf(open);
        }

        @Override
        public void done(Rework rework) {
            open.remove(rework);
        }
    }
}
