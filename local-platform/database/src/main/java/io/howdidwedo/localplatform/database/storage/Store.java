package io.howdidwedo.localplatform.database.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.DataType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everything in one file, with a journal beside it; or in memory only.
///
/// Writers change the maps in memory and are answered when the journal has their changes. From
/// time to time, and whenever a map comes or goes, the maps are committed to the file and the
/// journal begins anew. A commit waits for the writers under way, so that it sees every change
/// whole.
public final class Store implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Store.class);
    private static final String DOCUMENTS = "documents/";
    private static final String ENTRIES = "entries/";
    private static final String FACTS = "facts";

    /// How long freed space of the file stays as it was, so that a power cut finds an older state.
    private static final int RETENTION_MILLIS = 10_000;

    private static final int PAGE_BYTES = 4 * 1024;
    private static final int CACHE_MEGABYTES = 32;
    private static final int WANTED_FILL_PERCENT = 60;
    private static final int COMPACTION_STEP_BYTES = 4 * 1024 * 1024;
    private static final int COMPACTION_AT_CLOSE_MILLIS = 1_000;
    private static final long LARGEST_JOURNAL_BYTES = 16 * 1024 * 1024;
    private static final int LARGEST_UNSAVED_BYTES = 48 * 1024 * 1024;

    /// Of the disk this must be free beside what is to be committed: a commit that finds no room
    /// would end the store.
    private static final long ROOM_TO_SPARE_BYTES = 24L * 1024 * 1024;

    private final MVStore file;
    private final @Nullable Journal journal;
    private final LongSupplier room;
    private final boolean sync;
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private final Facts facts;
    private volatile boolean mapsChanged;
    private @Nullable Path keptAside;

    private Store(MVStore file, @Nullable Journal journal, LongSupplier room, boolean sync) {
        this.file = file;
        this.journal = journal;
        this.room = room;
        this.sync = sync;
        file.setRetentionTime(RETENTION_MILLIS);
        file.setVersionsToKeep(0);
        this.facts = new Facts(open(FACTS, BytesType.INSTANCE));
    }

    /// Opens a file, creating it when it is new. With `sync`, writes also wait for the disk.
    public static Store open(Path path, boolean sync) {
        return open(path, sync, () -> roomBeside(path));
    }

    /// Opens a file on a disk that has this many bytes left.
    static Store open(Path path, boolean sync, LongSupplier room) {
        var file = builder().fileName(path.toAbsolutePath().toString()).open();
        try {
            var journal = Journal.open(path.resolveSibling(path.getFileName() + ".journal"), sync);
            var store = new Store(file, journal, room, sync);
            store.recover(journal);
            return store;
        } catch (IOException e) {
            file.closeImmediately();
            throw new UncheckedIOException("cannot open the journal of " + path, e);
        }
    }

    /// A store that is gone when it is closed.
    public static Store inMemory() {
        return new Store(builder().open(), null, () -> Long.MAX_VALUE, false);
    }

    private static long roomBeside(Path path) {
        try {
            return Files.getFileStore(path.toAbsolutePath().getParent()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tell how much room is left for " + path, e);
        }
    }

    /// The store must not commit or compact by itself: it would do so in the middle of a change.
    private static MVStore.Builder builder() {
        return new MVStore.Builder()
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .autoCompactFillRate(WANTED_FILL_PERCENT)
                .pageSplitSize(PAGE_BYTES)
                .cacheSize(CACHE_MEGABYTES);
    }

    private void recover(Journal left) throws IOException {
        Recovery recovery = new Recovery();
        for (var name : file.getMapNames()) {
            if (name.startsWith(ENTRIES)) {
                recovery.expect(open(name, OffsetType.INSTANCE), OffsetType.INSTANCE);
            } else {
                recovery.expect(open(name, BytesType.INSTANCE), BytesType.INSTANCE);
            }
        }
        requireRoom();
        keptAside = left.replay(recovery::replay);
        commit();
        if (keptAside != null) {
            log.error(
                    "The journal of the database was damaged: changes that had been acknowledged are"
                            + " missing. From the damage on it is kept in {}",
                    keptAside);
        }
    }

    /// Where the part of the journal is that was found damaged at the start, with acknowledged
    /// changes that are missing now; null when nothing was.
    public @Nullable Path keptAside() {
        return keptAside;
    }

    private <V> MVMap<Key, V> open(String name, DataType<V> valueType) {
        if (!file.hasMap(name)) {
            mapsChanged = true;
        }
        return file.openMap(
                name, new MVMap.Builder<Key, V>().keyType(KeyType.INSTANCE).valueType(valueType));
    }

    /// Makes a change and returns once it would survive the end of this process.
    public <T extends @Nullable Object> T write(Supplier<T> change) {
        if (journal == null) {
            return change.get();
        }
        refuseWhileThereIsNoRoom(journal);
        T result;
        gate.readLock().lock();
        try {
            result = change.get();
        } finally {
            gate.readLock().unlock();
        }
        if (mapsChanged || (isMuchUnsaved(journal) && hasRoom())) {
            checkpoint();
        } else {
            journal.flush();
        }
        return result;
    }

    /// Before anything is changed: what is in memory only must not grow while it cannot be written.
    private void refuseWhileThereIsNoRoom(Journal current) {
        if (current.isBehind()) {
            current.flush();
        }
        if (mapsChanged || isMuchUnsaved(current)) {
            requireRoom();
        }
    }

    private void requireRoom() {
        if (!hasRoom()) {
            throw new UncheckedIOException(
                    new IOException(
                            "the disk of the database is full: "
                                    + room.getAsLong() / 1024 / 1024
                                    + " MB are free and more are needed; it goes on when there is"
                                    + " room"));
        }
    }

    private boolean hasRoom() {
        return room.getAsLong() >= 2L * file.getUnsavedMemory() + ROOM_TO_SPARE_BYTES;
    }

    private boolean isMuchUnsaved(Journal current) {
        return current.bytes() > LARGEST_JOURNAL_BYTES
                || file.getUnsavedMemory() > LARGEST_UNSAVED_BYTES;
    }

    /// Makes or removes maps, alone, and returns once that would survive.
    public <T extends @Nullable Object> T restructure(Supplier<T> change) {
        if (journal == null) {
            return change.get();
        }
        requireRoom();
        gate.writeLock().lock();
        journal.turn(false);
        try {
            return change.get();
        } finally {
            journal.turn(true);
            commit();
            gate.writeLock().unlock();
        }
    }

    /// Commits everything to the file, unless somebody else just did.
    private void checkpoint() {
        gate.writeLock().lock();
        try {
            if (journal != null && (mapsChanged || journal.bytes() > 0)) {
                requireRoom();
                commit();
            }
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void commit() {
        if (journal == null) {
            return;
        }
        mapsChanged = false; // first: a reader may open a map while this commits
        file.commit();
        if (sync) {
            file.sync();
        }
        journal.empty();
    }

    /// Keeps the space of what is being read from being used again until closed.
    public Reading reading() {
        var usage = file.registerVersionUsage();
        return () -> file.deregisterVersionUsage(usage);
    }

    /// A reader's hold on the file.
    public interface Reading extends AutoCloseable {
        @Override
        void close();
    }

    /// The full names of all collections, the database's name first.
    public List<String> namespaces() {
        return file.getMapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS))
                .map(name -> name.substring(DOCUMENTS.length()))
                .toList();
    }

    /// Where changes of one collection are gathered.
    public Changes changes() {
        return new Changes(journal);
    }

    /// The documents of a collection by their id.
    public Table<byte[]> documents(String namespace, Changes changes) {
        var type = BytesType.INSTANCE;
        return new Table<>(open(DOCUMENTS + namespace, type), type, changes);
    }

    /// The entries of an index: the indexed values and the document's id, and where the id begins.
    public Table<Integer> entries(String namespace, String index, Changes changes) {
        var type = OffsetType.INSTANCE;
        return new Table<>(open(ENTRIES + namespace + "/" + index, type), type, changes);
    }

    /// Whether something was noted about a map.
    public boolean isNoted(Table<?> table, String fact) {
        return facts.has(table, fact);
    }

    /// Notes something about a map; it stays noted when the map is renamed.
    public void note(Table<?> table, String fact, Changes changes) {
        facts.note(table, fact, changes);
    }

    /// Removes a map with all that was noted about it.
    public void remove(Table<?> table) {
        mapsChanged = true;
        facts.forget(table);
        file.removeMap(table.map());
    }

    /// Moves the documents of a collection to another name.
    public void renameDocuments(Table<byte[]> documents, String namespace) {
        mapsChanged = true;
        file.renameMap(documents.map(), DOCUMENTS + namespace);
    }

    /// Moves the entries of an index to another collection's name.
    public void renameEntries(Table<Integer> entries, String namespace, String index) {
        mapsChanged = true;
        file.renameMap(entries.map(), ENTRIES + namespace + "/" + index);
    }

    /// The number of changes so far; while it stands still, there is time to tidy.
    public long changeCount() {
        return journal == null ? 0 : journal.records();
    }

    /// The bytes the file has.
    public long size() {
        var store = file.getFileStore();
        return store == null ? 0 : store.size();
    }

    /// Commits what is only in the journal and moves a little of what is spread thinly together;
    /// tells whether there may be more to do.
    public boolean tidyALittle() {
        if (journal == null || !hasRoom()) {
            return false;
        }
        checkpoint();
        gate.writeLock().lock();
        try {
            return file.compact(WANTED_FILL_PERCENT, COMPACTION_STEP_BYTES);
        } finally {
            gate.writeLock().unlock();
        }
    }

    /// Commits, makes the file smaller as far as that is quick, and lets go of it.
    @Override
    public void close() {
        gate.writeLock().lock();
        try {
            if (file.isClosed()) {
                return;
            }
            if (hasRoom()) {
                commit();
                file.close(COMPACTION_AT_CLOSE_MILLIS);
            } else {
                // The journal has what was acknowledged.
                file.closeImmediately();
            }
            if (journal != null) {
                journal.close();
            }
        } finally {
            gate.writeLock().unlock();
        }
    }
}
