package io.howdidwedo.surveyservice.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.followup.FollowingCases;
import io.howdidwedo.surveyservice.followup.NoMail;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.ImportState;
import io.howdidwedo.surveyservice.imports.ImportsInTests;
import io.howdidwedo.surveyservice.imports.RunningImports;
import io.howdidwedo.surveyservice.imports.WatchedImports;
import io.howdidwedo.surveyservice.imports.folder.FilesInTests;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.suppression.SuppressionsInMemory;
import io.howdidwedo.surveyservice.transaction.SomeTransaction;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.testsupport.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Made-up history comes in like any past, and goes without a trace.
class KeepingSamplesTest {
    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    /// What is left of one that is gone: that it was here.
    private static final Set<String> REMEMBERED = Set.of("made_up_histories");

    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @TempDir private Path folder;
    private final SettableClock clock = new SettableClock(NOW);
    private MongoDatabase database;
    private Stores stores;
    private WatchedImports imports;
    private WatchedSamples samples;
    private RunningImports running;
    private KeepingSamples keeping;

    @BeforeEach
    void begin() throws IOException {
        database = OWN.empty();
        stores = new Stores(database, clock);
        imports = new WatchedImports(stores.imports());
        samples =
                new WatchedSamples(
                        new StoredCatalogue<>(
                                database,
                                SilentRelay.of(database),
                                "made_up_histories",
                                Sample.class));
        ImportFiles files = FilesInTests.in(folder);
        running = ImportsInTests.into(stores, imports, files, clock);
        keeping = SamplesInTests.in(stores, samples, imports, files, running, clock);
    }

    @AfterEach
    void end() {
        keeping.close();
        running.close();
    }

    @Test
    void comesInWholeAndGoesWithoutATrace() throws IOException {
        Transaction own =
                SomeTransaction.of("A-1", NOW, SomeTransaction.ana("c-1", "ana@example.org"))
                        .recorded();
        stores.transactions().record(List.of(own));
        stores.offerings().add(StandardAgreement.assumedFor("home-delivery"));
        Map<String, List<String>> before = all();

        Sample sample = bringIn();
        Transaction workedOn = workOn(sample);
        keeping.remove();

        assertThat(samples.gone().removed()).isEqualTo(MadeUpYear.TRANSACTIONS);
        hear(workedOn);
        assertThat(all()).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
        assertThat(told())
                .containsOnlyOnceElementsOf(
                        sample.transactionIds(0, MadeUpYear.TRANSACTIONS).stream()
                                .map(Object::toString)
                                .toList());
    }

    /// Nobody is asked, and nobody could be.
    private Sample bringIn() {
        keeping.add("kim");
        keeping.add("kim");
        Sample sample = keeping.newest().orElseThrow();
        Import ended = imports.ended(sample.importId());

        assertThat(ended.state()).isEqualTo(ImportState.DONE);
        assertThat(ended.accepted()).isEqualTo(MadeUpYear.TRANSACTIONS);
        assertThat(samples.all()).hasSize(1);
        assertThat(
                        stores.transactions()
                                .findAll(sample.transactionIds(0, MadeUpYear.TRANSACTIONS))
                                .values())
                .hasSize(MadeUpYear.TRANSACTIONS)
                .allSatisfy(
                        one -> {
                            assertThat(one.asking()).isNull();
                            assertThat(one.customer().addresses()).isEmpty();
                        });
        assertThat(stores.offerings().all())
                .filteredOn(offering -> Sample.isOf(offering.id()))
                .hasSize(MadeUpOffering.values().length)
                .noneMatch(Offering::assumed);
        return sample;
    }

    /// A case goes on about one of them, and its customer asks for something.
    private Transaction workOn(Sample sample) {
        Transaction one =
                stores.transactions().find(sample.transactionIds(0, 1).getFirst()).orElseThrow();
        stores.statedRequirements()
                .keep(
                        List.of(
                                new StatedRequirement(
                                        DerivedId.of("answer", 1),
                                        1,
                                        one.id(),
                                        one.customer().id(),
                                        one.supplier(),
                                        one.offering(),
                                        "Please call",
                                        NOW,
                                        null,
                                        null)));
        hear(one);
        assertThat(stores.followUps().about(one.id())).isPresent();
        return one;
    }

    private void hear(Transaction one) {
        new FollowingCases(
                        stores.followUps(),
                        stores.transactions(),
                        stores.preferences(),
                        new KeepingSuppressions(new SuppressionsInMemory(), clock),
                        stores.invitations(),
                        new NoMail(),
                        clock)
                .happened(List.of(changed(one)));
    }

    private static CaseChanged changed(Transaction one) {
        return new CaseChanged(
                DerivedId.of("case", one.id()),
                one.id(),
                one.relationshipId(),
                1,
                one.customer().id(),
                one.supplier(),
                one.supplier(),
                one.offering(),
                CaseChanged.CaseStatus.OPEN,
                "rule",
                null,
                1,
                1,
                NOW,
                NOW,
                NOW,
                null,
                null,
                null,
                null,
                null,
                NOW);
    }

    /// Both ways; and after one that is gone another may come.
    @Test
    void goesOnAfterAStop() {
        Sample begun = Sample.of(1, LocalDate.of(2026, 11, 29), "kim", NOW);
        samples.add(new Change<>(begun.id(), begun, List.of()));

        keeping.resume();
        assertThat(imports.ended(begun.importId()).accepted()).isEqualTo(MadeUpYear.TRANSACTIONS);

        samples.change(
                begun.id(),
                known -> new Change<>(begun.id(), known.going(NOW).removed(200), List.of()));
        stores.traces().forgetAllAbout(begun.transactionIds(0, 200));
        keeping.resume();
        samples.gone();
        assertThat(all()).isEmpty();

        keeping.add("kim");
        Sample next = keeping.newest().orElseThrow();
        assertThat(next.number()).isEqualTo(2);
        assertThat(imports.ended(next.importId()).accepted()).isEqualTo(MadeUpYear.TRANSACTIONS);
    }

    /// One that the organisation's own transactions have come to name is theirs.
    @Test
    void anOfferingThatIsUsedOtherwiseStays() {
        Sample sample = bringIn();
        String used = MadeUpOffering.REPAIR.id(sample.prefix());
        Transaction own =
                SomeTransaction.of("A-1", NOW, SomeTransaction.customer("c-1"))
                        .supplying(used)
                        .recorded();
        stores.transactions().record(List.of(own));

        keeping.remove();

        samples.gone();
        assertThat(stores.offerings().all()).extracting(Offering::id).containsExactly(used);
        assertThat(stores.transactions().find(own.id())).isPresent();
    }

    private Map<String, List<String>> all() {
        Map<String, List<String>> all = new TreeMap<>();
        for (String name : database.listCollectionNames()) {
            List<String> documents = new ArrayList<>();
            database.getCollection(name)
                    .find()
                    .forEach(document -> documents.add(document.toJson()));
            if (!REMEMBERED.contains(name) && !documents.isEmpty()) {
                all.put(name, documents);
            }
        }
        return all;
    }

    /// Which transactions the others were told of that they are withdrawn.
    private List<String> told() {
        return database
                .getCollection("made_up_histories")
                .find()
                .into(new ArrayList<>())
                .getFirst()
                .getList("outbox", Document.class)
                .stream()
                .filter(event -> event.getString("type").contains("transaction-withdrawn"))
                .map(event -> Document.parse(event.getString("data")).getString("transactionId"))
                .collect(Collectors.toList());
    }
}
