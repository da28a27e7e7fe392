package io.howdidwedo.surveyservice.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.offering.OfferingWithdrawn;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.transaction.TransactionWithdrawn;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.ImportKind;
import io.howdidwedo.surveyservice.imports.ImportState;
import io.howdidwedo.surveyservice.imports.Imports;
import io.howdidwedo.surveyservice.imports.RunningImports;
import io.howdidwedo.surveyservice.offering.AgreementForm;
import io.howdidwedo.surveyservice.offering.StatingAgreements;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import io.howdidwedo.table.TableReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings a year of made-up history in, and takes it out again. Both go on beside everything else
/// and, after a stop, at the next start.
public final class KeepingSamples implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(KeepingSamples.class);
    private static final int AT_ONCE = 100;
    private static final int SECONDS_OF_REST = 5;
    private static final String NAME = "A year of made-up history";

    private final Catalogue<Sample> samples;
    private final Traces traces;
    private final Transactions transactions;
    private final StatingAgreements agreements;
    private final Imports imports;
    private final ImportFiles files;
    private final RunningImports running;
    private final Clock clock;
    private final ScheduledExecutorService runner =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("made-up").factory());

    /// Brings it in by these imports, and takes its traces out.
    public KeepingSamples(
            Catalogue<Sample> samples,
            Traces traces,
            Transactions transactions,
            StatingAgreements agreements,
            Imports imports,
            ImportFiles files,
            RunningImports running,
            Clock clock) {
        this.samples = samples;
        this.traces = traces;
        this.transactions = transactions;
        this.agreements = agreements;
        this.imports = imports;
        this.files = files;
        this.running = running;
        this.clock = clock;
    }

    /// The newest one, also when it is gone; empty when there never was one.
    public Optional<Sample> newest() {
        return samples.all().stream().max(Comparator.comparingInt(Sample::number));
    }

    /// How far it is brought in; empty before that has begun.
    public Optional<Import> broughtIn(Sample sample) {
        return imports.find(sample.importId(), Teams.ALL, sample.by());
    }

    /// Begins to bring a year in that ends yesterday, unless there is one.
    public void add(String by) {
        Optional<Sample> before = newest();
        if (before.filter(Sample::isHere).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        LocalDate yesterday = now.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1);
        Sample sample = Sample.of(before.map(Sample::number).orElse(0) + 1, yesterday, by, now);
        // Of two who press at once the second finds it there.
        if (samples.add(new Change<>(sample.id(), sample, List.of()))) {
            run(() -> bringIn(sample));
        }
    }

    private void run(Runnable work) {
        runner.execute(() -> attempt(work));
    }

    /// What cannot be done now, for a database that is away, is tried again until the service
    /// stops.
    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!runner.isShutdown()) {
                log.warn("Made-up history will be tried again: {}", e.toString());
                var _ = runner.schedule(() -> attempt(work), SECONDS_OF_REST, TimeUnit.SECONDS);
            }
        }
    }

    private void bringIn(Sample sample) {
        if (broughtIn(sample).isPresent()) {
            return;
        }
        for (MadeUpOffering offering : MadeUpOffering.values()) {
            agreements.state(
                    offering.id(sample.prefix()),
                    new AgreementForm(offering.names(), Instant.EPOCH, offering.requirements()));
        }
        byte[] rows = new MadeUpYear(sample.prefix(), sample.until()).rows().getBytes(UTF_8);
        try {
            files.remove(sample.importId());
            running.start(
                    sample.importId(),
                    ImportKind.ANSWERED,
                    NAME,
                    TableReading.AS_FOUND,
                    Map.of(),
                    false,
                    true,
                    null,
                    sample.by(),
                    new ByteArrayInputStream(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Begins to take the newest one out, once it has been brought in as far as it could.
    public void remove() {
        newest().filter(sample -> sample.isHere() && isBroughtIn(sample))
                .flatMap(sample -> change(sample, List.of(), this::going))
                .ifPresent(going -> run(() -> takeOut(going.id())));
    }

    private Sample going(Sample known) {
        return known.isGoing() ? known : known.going(clock.instant());
    }

    /// Whether no more of it comes.
    public boolean isBroughtIn(Sample sample) {
        return broughtIn(sample)
                .filter(one -> one.state() == ImportState.DONE || one.state() == ImportState.FAILED)
                .isPresent();
    }

    /// Goes on with what a stop interrupted.
    public void resume() {
        Optional<Sample> here = newest().filter(Sample::isHere);
        here.filter(Sample::isGoing).ifPresent(one -> run(() -> takeOut(one.id())));
        here.filter(one -> !one.isGoing()).ifPresent(one -> run(() -> bringIn(one)));
    }

    private void takeOut(UUID id) {
        samples.find(id).filter(Sample::isGoing).ifPresent(this::takeOut);
    }

    /// The others are told before anything is gone here: a stop in between tells them once more,
    /// which they recognise.
    private void takeOut(Sample going) {
        for (int from = going.removed(); from < going.transactions(); from += AT_ONCE) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            int until = from + AT_ONCE;
            List<UUID> some = going.transactionIds(from, AT_ONCE);
            change(going, withdrawn(some), UnaryOperator.identity());
            traces.forgetAllAbout(some);
            change(going, List.of(), known -> known.removed(until));
        }
        takeOfferingsOut(going);
        imports.remove(going.importId());
        try {
            files.remove(going.importId());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        change(going, List.of(), known -> known.gone(clock.instant()));
    }

    private List<OutgoingEvent> withdrawn(List<UUID> some) {
        Instant now = clock.instant();
        return transactions.findAll(some).values().stream()
                .map(transaction -> withdrawn(transaction, now))
                .toList();
    }

    private static OutgoingEvent withdrawn(Transaction one, Instant now) {
        return OutgoingEvent.of(
                        DerivedId.of("transaction-withdrawn", one.id()),
                        one.relationshipId().toString(),
                        now,
                        new TransactionWithdrawn(one.id(), one.relationshipId(), now))
                .in(Lane.HISTORY);
    }

    /// One that other transactions have come to name stays, for it is theirs now.
    private void takeOfferingsOut(Sample going) {
        for (MadeUpOffering offering : MadeUpOffering.values()) {
            String id = offering.id(going.prefix());
            if (!traces.isUsed(id)) {
                Instant now = clock.instant();
                OutgoingEvent gone =
                        OutgoingEvent.of(
                                DerivedId.of("offering-withdrawn", id),
                                id,
                                now,
                                new OfferingWithdrawn(id, now));
                change(going, List.of(gone), UnaryOperator.identity());
                traces.forgetOffering(id);
            }
        }
    }

    private Optional<Sample> change(
            Sample sample, List<OutgoingEvent> events, UnaryOperator<Sample> step) {
        return samples.change(
                sample.id(), known -> new Change<>(sample.id(), step.apply(known), events));
    }

    @Override
    public void close() {
        runner.shutdownNow();
        try {
            if (!runner.awaitTermination(5, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Made-up history does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
