package io.howdidwedo.localplatform.database.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/// The one file everything is in, or memory only.
public final class Store implements AutoCloseable {
    private static final String DOCUMENTS = "documents/";
    private static final String ENTRIES = "entries/";
    private static final String FACTS = "facts";

    /// How long freed space of the file stays as it was, so that a power cut finds an older state.
    private static final int RETENTION_MILLIS = 10_000;

    private static final int SMALL_PAGE_BYTES = 8 * 1024;
    private static final int CACHE_MEGABYTES = 32;
    private static final int WANTED_FILL_PERCENT = 60;
    private static final int COMPACTION_STEP_BYTES = 4 * 1024 * 1024;
    private static final int COMPACTION_AT_CLOSE_MILLIS = 1_000;

    private final MVStore file;
    private final boolean durable;
    private final GroupCommit commits;
    private final MVMap<String, String> facts;

    private Store(MVStore file, boolean durable, boolean sync) {
        this.file = file;
        this.durable = durable;
        this.commits = new GroupCommit(() -> commit(sync));
        file.setRetentionTime(RETENTION_MILLIS);
        this.facts =
                file.openMap(
                        FACTS,
                        new MVMap.Builder<String, String>()
                                .keyType(StringDataType.INSTANCE)
                                .valueType(StringDataType.INSTANCE));
    }

    /// Opens a file, creating it when it is new. With `sync`, a commit also waits for the disk.
    public static Store open(Path path, boolean sync) {
        return new Store(builder().fileName(path.toAbsolutePath().toString()).open(), true, sync);
    }

    /// A store that is gone when it is closed.
    public static Store inMemory() {
        return new Store(builder().open(), false, false);
    }

    /// The store must not commit or compact by itself: it would do so in the middle of a change,
    /// and under a running scan.
    private static MVStore.Builder builder() {
        return new MVStore.Builder()
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .autoCompactFillRate(WANTED_FILL_PERCENT)
                .pageSplitSize(SMALL_PAGE_BYTES)
                .cacheSize(CACHE_MEGABYTES);
    }

    private void commit(boolean sync) {
        file.commit();
        if (sync) {
            file.sync();
        }
    }

    /// Makes a change and returns once it would survive the end of this process.
    public <T extends @Nullable Object> T write(Supplier<T> change) {
        return durable ? commits.write(change) : change.get();
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

    /// The documents of a collection by their id.
    public MVMap<Key, byte[]> documents(String namespace) {
        return file.openMap(
                DOCUMENTS + namespace,
                new MVMap.Builder<Key, byte[]>()
                        .keyType(KeyType.INSTANCE)
                        .valueType(BytesType.INSTANCE));
    }

    /// The entries of an index: the indexed values and the document's id, and where the id begins.
    public MVMap<Key, Integer> entries(String namespace, String index) {
        return file.openMap(
                ENTRIES + namespace + "/" + index,
                new MVMap.Builder<Key, Integer>()
                        .keyType(KeyType.INSTANCE)
                        .valueType(OffsetType.INSTANCE));
    }

    /// Whether something was noted about a map.
    public boolean isNoted(MVMap<?, ?> map, String fact) {
        return facts.containsKey(map.getId() + "/" + fact);
    }

    /// Notes something about a map; it stays noted when the map is renamed.
    public void note(MVMap<?, ?> map, String fact) {
        facts.put(map.getId() + "/" + fact, "");
    }

    /// Removes a map with all that was noted about it.
    public void remove(MVMap<?, ?> map) {
        var prefix = map.getId() + "/";
        for (var fact = facts.ceilingKey(prefix);
                fact != null && fact.startsWith(prefix);
                fact = facts.higherKey(fact)) {
            facts.remove(fact);
        }
        file.removeMap(map);
    }

    /// Moves the documents of a collection to another name.
    public void rename(MVMap<Key, byte[]> documents, String namespace) {
        file.renameMap(documents, DOCUMENTS + namespace);
    }

    /// Moves the entries of an index to another collection's name.
    public void rename(MVMap<Key, Integer> entries, String namespace, String index) {
        file.renameMap(entries, ENTRIES + namespace + "/" + index);
    }

    /// The number of writes so far; when it stands still, there is time to compact.
    public long writes() {
        return commits.writes();
    }

    /// The bytes the file has.
    public long size() {
        var store = file.getFileStore();
        return store == null ? 0 : store.size();
    }

    /// Moves a little of what is spread thinly together; tells whether there may be more to do.
    public boolean compactALittle() {
        var more = new boolean[1];
        if (durable) {
            commits.betweenWrites(
                    () -> more[0] = file.compact(WANTED_FILL_PERCENT, COMPACTION_STEP_BYTES));
        }
        return more[0];
    }

    /// Commits, makes the file smaller as far as that is quick, and lets go of it.
    @Override
    public void close() {
        file.close(COMPACTION_AT_CLOSE_MILLIS);
    }
}
