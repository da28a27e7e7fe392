package io.howdidwedo.analyticsservice.rejudging.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreementsInMemory;
import io.howdidwedo.analyticsservice.chronicle.Batch;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.analyticsservice.rejudging.JudgingAgain;
import io.howdidwedo.analyticsservice.rejudging.LearningAgreement;
import io.howdidwedo.analyticsservice.rejudging.ReworksInMemory;
import io.howdidwedo.analyticsservice.relationship.Fact;
import io.howdidwedo.analyticsservice.usual.RememberedUsuals;
import io.howdidwedo.analyticsservice.usual.duckdb.EarlierAnswersOf;
import io.howdidwedo.analyticsservice.verdict.CheckCase;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationshipsInMemory;
import io.howdidwedo.analyticsservice.verdict.KeepingVerdicts;
import io.howdidwedo.analyticsservice.verdict.RandomFacts;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.transaction.TransactionMoved;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionWithdrawn;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Facts, agreements and the chronicle's news in random order and pieces, some of it twice, with
/// restarts that forget what is only remembered and with chronicles made anew: it all ends the
/// same.
///
/// A build tries fifteen orders; `-Dorders=500` tries as many as one wants.
class ConvergenceTest {
    private static final int ORDERS = Integer.getInteger("orders", 15);
    private static final int OF_EACH = 5;

    private static final MovedFacts MERGED =
            new MovedFacts(1, customer -> customer, ConvergenceTest::oneOf);
    private static final MovedFacts SEPARATED =
            new MovedFacts(2, ConvergenceTest::oneOf, customer -> customer);

    private final CheckCase check = CheckCase.read();

    @Test
    void endsTheSameWhateverComesWhen() {
        Map<UUID, @Nullable Judged> straight = new Run(check, new Random(1), false).end();

        for (int seed = 2; seed < 2 + OF_EACH; seed++) {
            assertThat(new Run(check, new Random(seed), true).end())
                    .as("seed " + seed)
                    .isEqualTo(straight);
        }
    }

    @Test
    void endsTheSameForFactsByChance() {
        for (int set = 0; set < ORDERS / OF_EACH; set++) {
            CheckCase given = RandomFacts.of(check, new Random(1_000 + set));
            Map<UUID, @Nullable Judged> straight = new Run(given, new Random(1), false).end();
            assertThat(straight).hasSizeGreaterThan(5);

            for (int seed = 2; seed < 2 + OF_EACH; seed++) {
                assertThat(new Run(given, new Random(31L * set + seed), true).end())
                        .as("set " + set + ", seed " + seed)
                        .isEqualTo(straight);
            }
        }
    }

    /// Verdicts are what they would be without it, also where what is usual rested on it, and
    /// whether it is taken back before or after it is heard of.
    @Test
    void endsAsIfWhatWasTakenBackHadNeverBeen() {
        for (int set = 0; set < ORDERS / OF_EACH; set++) {
            CheckCase given = RandomFacts.of(check, new Random(2_000 + set));
            Map<UUID, @Nullable Judged> straight =
                    new Run(without(given), new Random(1), false).end();
            assertThat(straight).hasSizeGreaterThan(2);

            for (int seed = 2; seed < 2 + OF_EACH; seed++) {
                Run run = new Run(given, new Random(71L * set + seed), true);
                run.takeBack();
                assertThat(run.end()).as("set " + set + ", seed " + seed).isEqualTo(straight);
            }
        }
    }

    /// Two histories that turn out to be one are judged as one that was never anything else.
    @Test
    void endsAsIfWhoWasMergedHadAlwaysBeenOne() {
        for (int set = 0; set < ORDERS / OF_EACH; set++) {
            CheckCase given = RandomFacts.of(check, new Random(3_000 + set));
            Map<UUID, @Nullable Judged> straight =
                    new Run(asOne(given), new Random(1), false).end();
            assertThat(straight).hasSizeGreaterThan(5);
            assertThat(new Run(given, new Random(1), false).end())
                    .as("as two they are judged otherwise")
                    .isNotEqualTo(straight);

            for (int seed = 2; seed < 2 + OF_EACH; seed++) {
                Run run = new Run(given, new Random(91L * set + seed), true);
                run.alsoHear(MERGED.of(given.facts()));
                assertThat(run.end()).as("set " + set + ", seed " + seed).isEqualTo(straight);
            }
        }
    }

    /// Separated again they are judged as before, whatever is heard first.
    @Test
    void endsAsIfWhoWasSeparatedHadNeverBeenMerged() {
        for (int set = 0; set < ORDERS / OF_EACH; set++) {
            CheckCase given = RandomFacts.of(check, new Random(4_000 + set));
            Map<UUID, @Nullable Judged> straight = new Run(given, new Random(1), false).end();
            assertThat(straight).hasSizeGreaterThan(5);

            for (int seed = 2; seed < 2 + OF_EACH; seed++) {
                Run run = new Run(given, new Random(53L * set + seed), true);
                run.alsoHear(MERGED.of(given.facts()));
                run.alsoHear(SEPARATED.of(given.facts()));
                assertThat(run.end()).as("set " + set + ", seed " + seed).isEqualTo(straight);
            }
        }
    }

    private static String oneOf(String customer) {
        return customer.equals("ben") || customer.equals("eva") ? "ana" : customer;
    }

    private static CheckCase asOne(CheckCase given) {
        return new CheckCase(
                given.minPriorAnswers(),
                given.requirements(),
                given.transactions().stream()
                        .map(
                                one ->
                                        new CheckCase.Happened(
                                                one.externalId(),
                                                oneOf(one.customer()),
                                                one.kind(),
                                                one.tier(),
                                                one.supplier(),
                                                one.offering(),
                                                one.occurredAt(),
                                                one.recordedAt(),
                                                one.facts()))
                        .toList(),
                given.answers());
    }

    private static boolean isTakenBack(String externalId) {
        return externalId.hashCode() % 2 == 0;
    }

    private static CheckCase without(CheckCase given) {
        return new CheckCase(
                given.minPriorAnswers(),
                given.requirements(),
                given.transactions().stream()
                        .filter(one -> !isTakenBack(one.externalId()))
                        .toList(),
                given.answers().stream().filter(one -> !isTakenBack(one.transaction())).toList());
    }

    private static final class Run {
        private final CheckCase given;
        private final Random chance;
        private final boolean troubled;
        private final List<Event> told = new ArrayList<>();
        private final List<Event> steps = new ArrayList<>();
        private final JudgedRelationshipsInMemory relationships = new JudgedRelationshipsInMemory();
        private final OfferingAgreementsInMemory offerings = new OfferingAgreementsInMemory();
        private final ReworksInMemory work = new ReworksInMemory();

        Run(CheckCase given, Random chance, boolean troubled) {
            this.given = given;
            this.chance = chance;
            this.troubled = troubled;
            given.agreements()
                    .forEach(
                            one ->
                                    steps.add(
                                            new OfferingChanged(
                                                    one.offering(), 1, Map.of(), one.versions())));
            steps.addAll(given.facts());
            if (troubled) {
                steps.addAll(given.facts().subList(0, chance.nextInt(given.facts().size())));
                Collections.shuffle(steps, chance);
            }
        }

        /// At any time, also before it happened.
        void takeBack() {
            for (Event fact : given.facts()) {
                if (fact instanceof TransactionRecorded one && isTakenBack(one.externalId())) {
                    steps.add(
                            chance.nextInt(steps.size() + 1),
                            new TransactionWithdrawn(
                                    one.transactionId(), one.relationshipId(), Instant.EPOCH));
                }
            }
        }

        /// Some of it earlier, some of it later.
        void alsoHear(List<Event> news) {
            news.forEach(one -> steps.add(chance.nextInt(steps.size() + 1), one));
        }

        /// Whoever works on the facts between two starts.
        private final class Start implements AutoCloseable {
            private final DuckDbChronicle chronicle;
            private final KeepingVerdicts keeping;
            private final JudgingAgain again;

            /// The chronicle is made from what was told.
            Start() {
                chronicle = Chronicles.of(told);
                RememberedUsuals usuals =
                        new RememberedUsuals(EarlierAnswersOf.chronicle(chronicle));
                ParameterVersions parameters = new Fixed(given.parameters());
                keeping =
                        new KeepingVerdicts(
                                relationships,
                                offerings,
                                parameters,
                                usuals,
                                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
                again =
                        new JudgingAgain(
                                work,
                                new DuckDbVerdicts(chronicle),
                                keeping,
                                relationships,
                                offerings,
                                parameters,
                                usuals);
            }

            void tell(List<Event> events) {
                chronicle.add(new Batch(events, Map.of()));
                told.addAll(events);
                events.clear();
            }

            void judgeAgain() {
                again.byWhatWasChanged();
                again.byWhatIsUsual();
            }

            @Override
            public void close() {
                chronicle.close();
            }
        }

        Map<UUID, @Nullable Judged> end() {
            List<Event> toTell = new ArrayList<>();
            int done = 0;
            while (done < steps.size()) {
                int until =
                        troubled
                                ? Math.min(steps.size(), done + 1 + chance.nextInt(steps.size()))
                                : steps.size();
                try (Start start = new Start()) {
                    for (Event step : steps.subList(done, until)) {
                        take(step, start.keeping, toTell);
                        toTell.addAll(relationships.news());
                        if (chance.nextInt(3) == 0) {
                            start.tell(toTell);
                        }
                        if (chance.nextInt(6) == 0) {
                            start.judgeAgain();
                        }
                    }
                    done = until;
                    if (done == steps.size()) {
                        settle(start, toTell);
                    }
                }
            }
            return judged();
        }

        private void settle(Start start, List<Event> toTell) {
            do {
                toTell.addAll(relationships.news());
                start.tell(toTell);
                start.judgeAgain();
                toTell.addAll(relationships.news());
            } while (!toTell.isEmpty());
        }

        private void take(Event step, KeepingVerdicts keeping, List<Event> toTell) {
            switch (step) {
                case OfferingChanged offering -> {
                    toTell.add(offering);
                    new LearningAgreement(offerings, work, () -> {})
                            .learn(
                                    new Agreements(
                                            offering.offering(),
                                            offering.version(),
                                            offering.agreements()));
                }
                case TransactionRecorded transaction -> {
                    toTell.add(transaction);
                    keeping.learn(List.of(Fact.of(transaction)), Lane.LIVE);
                }
                case ResponseChanged response ->
                        keeping.learn(List.of(Fact.of(response)), Lane.LIVE);
                case TransactionMoved moved -> {
                    toTell.add(moved);
                    keeping.learn(List.of(Fact.of(moved)), Lane.HISTORY);
                }
                case TransactionWithdrawn withdrawn -> {
                    toTell.add(withdrawn);
                    keeping.learn(List.of(Fact.of(withdrawn)), Lane.LIVE);
                }
                default -> throw new IllegalStateException(step.toString());
            }
        }

        private Map<UUID, @Nullable Judged> judged() {
            return relationships.judged();
        }
    }

    private record Fixed(Parameters current) implements ParameterVersions {
        @Override
        public boolean add(Parameters next) {
            throw new UnsupportedOperationException();
        }
    }
}
