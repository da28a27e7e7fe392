package io.howdidwedo.localplatform.database.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final String NAMESPACE = "survey.responses";

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("store.mv");
    }

    @Test
    void hasWhatWasWrittenWhenItIsCopiedWhileOpen() throws IOException {
        try (var store = Store.open(file, false)) {
            put(store, 1, 2, 3);
            try (var copy = copyOf(file)) {
                assertThat(has(copy, 1, 2, 3)).isTrue();
            }
        }
    }

    @Test
    void leavesOutARecordThatWasNotWrittenToItsEnd() throws IOException {
        try (var store = Store.open(file, false)) {
            put(store, 1);
            put(store, 2);
            try (var copy = copyOf(file, 3)) {
                assertThat(has(copy, 1)).isTrue();
                assertThat(has(copy, 2)).isFalse();
            }
        }
    }

    @Test
    void keepsAsideWhatIsBehindADamagedRecord() throws IOException {
        try (var store = Store.open(file, false)) {
            put(store, 1);
            var good = Files.size(journalOf(file));
            put(store, 2);
            put(store, 3);
            var whole = Files.readAllBytes(journalOf(file));
            whole[(int) good + 9] ^= 1;

            try (var copy = copyWith(whole)) {
                assertThat(has(copy, 1)).isTrue();
                assertThat(has(copy, 2)).isFalse();
                assertThat(has(copy, 3)).isFalse();
                assertThat(copy.keptAside())
                        .isNotNull()
                        .hasBinaryContent(Arrays.copyOfRange(whole, (int) good, whole.length));
            }
        }
    }

    @Test
    void seesDamageInTheLengthOfARecordToo() throws IOException {
        try (var store = Store.open(file, false)) {
            put(store, 1);
            var good = Files.size(journalOf(file));
            put(store, 2);
            put(store, 3);
            var whole = Files.readAllBytes(journalOf(file));
            whole[(int) good] = 0x7f;

            try (var copy = copyWith(whole)) {
                assertThat(has(copy, 1)).isTrue();
                assertThat(copy.keptAside()).isNotNull();
            }
        }
    }

    @Test
    void aRecordThatWasNotWrittenToItsEndIsNoDamage() throws IOException {
        try (var store = Store.open(file, false)) {
            put(store, 1);
            put(store, 2);
            try (var copy = copyOf(file, 3)) {
                assertThat(copy.keptAside()).isNull();
            }
        }
    }

    @Test
    void refusesToGrowWhileTheDiskIsFullAndGoesOnWhenThereIsRoom() {
        var room = new AtomicLong(Long.MAX_VALUE);
        try (var store = Store.open(file, false, room::get)) {
            put(store, 1);
            room.set(1_000_000);
            assertThatThrownBy(() -> store.restructure(() -> put(store, "survey.drafts", 1)))
                    .hasMessageContaining("the disk of the database is full");
            put(store, 2);

            room.set(Long.MAX_VALUE);
            put(store, 3);
            store.restructure(() -> true);

            assertThat(has(store, 1, 2, 3)).isTrue();
        }
        try (var store = Store.open(file, false)) {
            assertThat(has(store, 1, 2, 3)).isTrue();
        }
    }

    @Test
    void aCloseOnAFullDiskLosesNothing() {
        var room = new AtomicLong(Long.MAX_VALUE);
        try (var store = Store.open(file, false, room::get)) {
            put(store, 1);
            room.set(0);
            put(store, 2);
        }
        try (var store = Store.open(file, false)) {
            assertThat(has(store, 1, 2)).isTrue();
        }
    }

    @Test
    void replaysOverAStateThatHasTheChangesAlready() throws IOException {
        var journal = journalOf(file);
        var old = folder.resolve("old");
        try (var store = Store.open(file, false)) {
            put(store, 1, 2);
            remove(store, 1);
            Files.copy(journal, old);
            put(store, 1);
            remove(store, 2);
        }
        try (var store = Store.open(file, false)) {
            assertThat(has(store, 1)).isTrue();
        }

        Files.copy(old, journal, StandardCopyOption.REPLACE_EXISTING);
        try (var store = Store.open(file, false)) {
            assertThat(has(store, 2)).isTrue();
            assertThat(has(store, 1)).isFalse();
        }
    }

    @Test
    void emptiesItsJournalWhenItTidies() throws IOException {
        try (var store = Store.open(file, false)) {
            put(store, 1);
            assertThat(journalOf(file)).isNotEmptyFile();

            store.tidyALittle();

            assertThat(journalOf(file)).isEmptyFile();
            assertThat(has(store, 1)).isTrue();
        }
    }

    @Test
    void keepsNothingOfACollectionThatWasRemoved() {
        try (var store = Store.open(file, false)) {
            put(store, 1);
            store.restructure(
                    () -> {
                        store.remove(store.documents(NAMESPACE, store.changes()));
                        return true;
                    });
        }
        try (var store = Store.open(file, false)) {
            assertThat(store.namespaces()).isEmpty();
            assertThat(has(store, 1)).isFalse();
        }
    }

    private Store copyWith(byte[] journal) throws IOException {
        var copy = folder.resolve("copy.mv");
        Files.copy(file, copy);
        Files.write(journalOf(copy), journal);
        return Store.open(copy, false);
    }

    private static void put(Store store, int... numbers) {
        put(store, NAMESPACE, numbers);
    }

    private static boolean put(Store store, String namespace, int... numbers) {
        var changes = store.changes();
        var documents = store.write(() -> store.documents(namespace, changes));
        for (int number : numbers) {
            store.write(
                    () ->
                            changes.together(
                                    () -> {
                                        documents.put(Key.of(number), new byte[] {(byte) number});
                                        return number;
                                    }));
        }
        return true;
    }

    private static void remove(Store store, int number) {
        var changes = store.changes();
        var documents = store.documents(NAMESPACE, changes);
        store.write(
                () ->
                        changes.together(
                                () -> {
                                    documents.remove(Key.of(number));
                                    return number;
                                }));
    }

    private static boolean has(Store store, int... numbers) {
        var documents = store.documents(NAMESPACE, store.changes());
        return Arrays.stream(numbers).allMatch(number -> documents.get(Key.of(number)) != null);
    }

    private static Path journalOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".journal");
    }

    private Store copyOf(Path original) throws IOException {
        return copyOf(original, 0);
    }

    /// What a crash at this moment would leave, less some last bytes of the journal.
    private Store copyOf(Path original, int lost) throws IOException {
        var copy = folder.resolve("copy.mv");
        Files.copy(original, copy);
        Files.copy(journalOf(original), journalOf(copy));
        try (var journal = FileChannel.open(journalOf(copy), StandardOpenOption.WRITE)) {
            journal.truncate(journal.size() - lost);
        }
        return Store.open(copy, false);
    }
}
