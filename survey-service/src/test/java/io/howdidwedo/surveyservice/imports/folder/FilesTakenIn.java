package io.howdidwedo.surveyservice.imports.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.ImportKind;
import io.howdidwedo.surveyservice.imports.ImportsInTests;
import io.howdidwedo.surveyservice.imports.RunningImports;
import io.howdidwedo.surveyservice.imports.WatchedImports;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.table.TableReading;
import io.howdidwedo.table.field.FieldSource;
import io.howdidwedo.testsupport.SettableClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Files taken into stores of their own, one after the other.
final class FilesTakenIn implements AutoCloseable {
    private final Stores stores;
    private final WatchedImports imports;
    private final ImportFiles files;
    private final RunningImports running;
    private int ids;

    FilesTakenIn(MongoDatabase database, Path folder) throws IOException {
        SettableClock clock = new SettableClock(Instant.parse("2026-11-28T12:00:00Z"));
        this.stores = new Stores(database, clock);
        this.imports = new WatchedImports(stores.imports());
        this.files = new ImportFolder(folder);
        this.running = ImportsInTests.into(stores, imports, files, clock);
    }

    RunningImports running() {
        return running;
    }

    Import take(ImportKind kind, byte[] file, Map<String, FieldSource> mapping) throws IOException {
        UUID id = new UUID(4, ids++);
        var _ =
                running.start(
                        id,
                        kind,
                        "sent.csv",
                        TableReading.AS_FOUND,
                        mapping,
                        false,
                        false,
                        null,
                        "somebody",
                        new ByteArrayInputStream(file));
        return imports.ended(id);
    }

    Import take(ImportKind kind, String file, Map<String, FieldSource> mapping) throws IOException {
        return take(kind, file.getBytes(UTF_8), mapping);
    }

    Import prepare(byte[] file) throws IOException {
        return running.prepare(
                new UUID(4, ids++),
                null,
                "sent",
                false,
                null,
                "somebody",
                new ByteArrayInputStream(file));
    }

    Import ended(Import begun) {
        return imports.ended(begun.id());
    }

    Transaction transaction(String source, String id) {
        return stores.transactions().find(Transaction.idOf(source, id)).orElseThrow();
    }

    boolean knows(String source, String id) {
        return stores.transactions().find(Transaction.idOf(source, id)).isPresent();
    }

    List<Response> answers(String source, String transaction) {
        return stores.answersAbout().about(List.of(Transaction.idOf(source, transaction)));
    }

    List<String> results(Import taken) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        files.copyResults(taken.id(), written);
        return written.toString(UTF_8).lines().toList();
    }

    byte[] refused(Import taken) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        files.copyRefused(taken.id(), written);
        return written.toByteArray();
    }

    @Override
    public void close() {
        running.close();
    }
}
