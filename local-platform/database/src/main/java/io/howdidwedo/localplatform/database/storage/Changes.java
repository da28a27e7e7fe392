package io.howdidwedo.localplatform.database.storage;

import java.util.Arrays;
import java.util.function.Supplier;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.DataType;
import org.jspecify.annotations.Nullable;

/// Changes of one collection that have to be there after a crash all together or not at all: those
/// of one document, its index entries included. They go to the journal in the order they were made:
/// whoever changes the collection holds its lock.
public final class Changes {
    static final byte PUT = 1;
    static final byte REMOVE = 0;

    private static final int BUFFER_WORTH_KEEPING = 1024 * 1024;
    private static final int PORTION_BYTES = 512 * 1024;

    private final @Nullable Journal journal;
    private WriteBuffer noted = new WriteBuffer();
    private int depth;

    Changes(@Nullable Journal journal) {
        this.journal = journal;
    }

    /// Says that the changes so far leave every document whole. Of a command that changes very
    /// many, some may go to the journal now.
    public void documentIsWhole() {
        if (journal != null && noted.position() > PORTION_BYTES) {
            handOver();
            journal.flush();
        }
    }

    /// Makes changes that belong together, or at least those of each document.
    public <T extends @Nullable Object> T together(Supplier<T> change) {
        depth++;
        try {
            return change.get();
        } finally {
            depth--;
            if (depth == 0) {
                handOver();
            }
        }
    }

    private void handOver() {
        if (journal != null && noted.position() > 0) {
            journal.append(Arrays.copyOf(noted.getBuffer().array(), noted.position()));
        }
        if (noted.capacity() > BUFFER_WORTH_KEEPING) {
            noted = new WriteBuffer();
        }
        noted.clear();
    }

    <V> void notePut(int map, Key key, V value, DataType<V> type) {
        if (isNoting()) {
            KeyType.INSTANCE.write(noted.put(PUT).putVarInt(map), key);
            type.write(noted, value);
        }
    }

    void noteRemoval(int map, Key key) {
        if (isNoting()) {
            KeyType.INSTANCE.write(noted.put(REMOVE).putVarInt(map), key);
        }
    }

    private boolean isNoting() {
        if (journal == null || !journal.isOn()) {
            return false;
        }
        if (depth == 0) {
            throw new IllegalStateException("a change outside of what belongs together");
        }
        return true;
    }
}
