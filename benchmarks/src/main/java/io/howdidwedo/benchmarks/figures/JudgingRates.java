package io.howdidwedo.benchmarks.figures;

import static java.util.Objects.requireNonNull;

import io.howdidwedo.analyticsservice.AnalyticsService;
import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;
import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.analyticsservice.relationship.Fact;
import io.howdidwedo.analyticsservice.relationship.RelationshipFacts;
import io.howdidwedo.analyticsservice.usual.RememberedUsuals;
import io.howdidwedo.analyticsservice.verdict.KeepingVerdicts;
import io.howdidwedo.analyticsservice.verdict.RulesAlone;
import io.howdidwedo.benchmarks.Table;
import io.howdidwedo.benchmarks.service.Platform;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.testsupport.Door;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;
import org.springframework.context.ConfigurableApplicationContext;

/// Judging: the service's own beans with their store, events and all, and beside them the rules
/// alone and the database alone, on the same facts in the same batches.
///
/// @param kept with everything that goes with it
/// @param inserted what the database takes of the documents that were kept
/// @param bare from facts in memory to verdicts in memory
record JudgingRates(Rate kept, Rate inserted, Rate bare) {
    private static final int ANSWERS = 40_000;
    private static final int WARMING_UP = 10_000;

    /// Judging ends then, however many answers are left.
    private static final long ENOUGH_NANOS = TimeUnit.SECONDS.toNanos(30);

    /// As the service's consumers poll.
    private static final int AT_ONCE = 500;

    static JudgingRates measure(Path folder, Door door) {
        MadeUpAnswers answers = new MadeUpAnswers(ANSWERS + WARMING_UP);
        List<List<Fact>> first = batches(answers, 0, WARMING_UP);
        List<List<Fact>> then = batches(answers, WARMING_UP, ANSWERS + WARMING_UP);
        try (Platform platform = Platform.in(folder);
                ConfigurableApplicationContext service = start(folder, platform, door)) {
            Map<String, Agreements> agreed = agreed(answers);
            OfferingAgreements offerings = service.getBean(OfferingAgreements.class);
            agreed.values().forEach(offerings::learn);
            KeepingVerdicts keeping = service.getBean(KeepingVerdicts.class);
            first.forEach(facts -> keeping.learn(facts, Lane.LIVE));
            Rate kept = rate(then, facts -> keeping.learn(facts, Lane.LIVE));
            Rate inserted = inserted(platform, first, begun(then, kept));
            RulesAlone judging =
                    new RulesAlone(
                            Parameters.initial(),
                            service.getBean(RememberedUsuals.class).by(Parameters.initial()));
            Map<UUID, RelationshipFacts> known = new HashMap<>();
            first.forEach(batch -> judge(batch, known, judging, agreed));
            return new JudgingRates(
                    kept, inserted, rate(then, batch -> judge(batch, known, judging, agreed)));
        }
    }

    /// Those that were judged before it was enough.
    private static List<List<Fact>> begun(List<List<Fact>> batches, Rate kept) {
        return batches.subList(0, Math.ceilDiv(2 * (int) kept.count(), AT_ONCE));
    }

    private static Rate inserted(Platform platform, List<List<Fact>> first, List<List<Fact>> then) {
        try (BareDocuments bare = new BareDocuments(platform.database().connectionString())) {
            IdentityHashMap<List<Fact>, List<RawBsonDocument>> left = new IdentityHashMap<>();
            first.forEach(batch -> left.put(batch, bare.leftBehindBy(batch)));
            then.forEach(batch -> left.put(batch, bare.leftBehindBy(batch)));
            first.forEach(batch -> bare.insert(requireNonNull(left.get(batch))));
            return rate(then, batch -> bare.insert(requireNonNull(left.get(batch))));
        }
    }

    private static Rate rate(List<List<Fact>> batches, Consumer<List<Fact>> judge) {
        long start = System.nanoTime();
        int facts = 0;
        for (List<Fact> batch : batches) {
            if (System.nanoTime() - start > ENOUGH_NANOS) {
                break;
            }
            judge.accept(batch);
            facts += batch.size();
        }
        int answers = facts / 2;
        return new Rate(answers, answers, (System.nanoTime() - start) / 1e9);
    }

    /// Rows of the table that the run prints.
    void print() {
        Table.row("Answers judged and kept", judged(kept));
        Table.row("The same documents inserted in the same sets", judged(inserted));
        Table.row("Ratio", ratio(inserted));
        Table.row("The rules alone, in memory", judged(bare));
        Table.row("Ratio", ratio(bare));
    }

    private static String judged(Rate rate) {
        return String.format(
                Locale.ROOT,
                "%,.0f a second; %,d in %.1f s",
                rate.perSecond(),
                rate.count(),
                rate.seconds());
    }

    private String ratio(Rate limit) {
        return String.format(Locale.ROOT, "%.3f", kept.perSecond() / limit.perSecond());
    }

    private static ConfigurableApplicationContext start(Path folder, Platform platform, Door door) {
        return AnalyticsService.builder()
                .run(
                        "--server.port=0",
                        "--LOG_LEVEL=WARN",
                        "--spring.kafka.bootstrap-servers=" + platform.broker().bootstrapServers(),
                        "--howdidwedo.mongo.uri=" + platform.database().connectionString(),
                        "--howdidwedo.topics.partitions=" + EventLog.PARTITIONS,
                        "--howdidwedo.chronicle.file=" + folder.resolve("chronicle.duckdb"),
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri="
                                + door.keysUrl());
    }

    private static Map<String, Agreements> agreed(MadeUpAnswers answers) {
        Map<String, Agreements> agreed = new LinkedHashMap<>();
        for (OfferingChanged one : answers.offerings()) {
            agreed.put(
                    one.offering(),
                    new Agreements(one.offering(), one.version(), one.agreements()));
        }
        return agreed;
    }

    /// A transaction and its answer after each other, as they come when customers answer.
    private static List<List<Fact>> batches(MadeUpAnswers answers, int from, int until) {
        List<Fact> facts = new ArrayList<>();
        answers.range(from, until)
                .filter(one -> !one.silent())
                .forEach(
                        one -> {
                            UUID transaction = one.transactionId();
                            UUID relationship = one.relationshipId();
                            facts.add(Fact.of(one.recorded(transaction, relationship)));
                            facts.add(Fact.of(one.given(transaction, relationship)));
                        });
        List<List<Fact>> batches = new ArrayList<>();
        for (int at = 0; at < facts.size(); at += AT_ONCE) {
            batches.add(facts.subList(at, Math.min(facts.size(), at + AT_ONCE)));
        }
        return batches;
    }

    private static void judge(
            List<Fact> batch,
            Map<UUID, RelationshipFacts> known,
            RulesAlone judging,
            Map<String, Agreements> agreed) {
        Map<UUID, RelationshipFacts> touched = new LinkedHashMap<>();
        for (Fact fact : batch) {
            UUID id = fact.relationshipId();
            touched.put(
                    id,
                    touched.getOrDefault(id, known.getOrDefault(id, RelationshipFacts.none(id)))
                            .with(fact));
        }
        for (RelationshipFacts facts : touched.values()) {
            String offering = facts.offering().orElse("");
            int _ =
                    judging.judge(
                            facts, agreed.getOrDefault(offering, Agreements.unknown(offering)));
        }
        known.putAll(touched);
    }
}
