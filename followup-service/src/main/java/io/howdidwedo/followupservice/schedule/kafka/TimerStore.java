package io.howdidwedo.followupservice.schedule.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.servicekit.event.EventRecords.MalformedEvent;
import java.io.File;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.BatchingStateRestoreCallback;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.jspecify.annotations.Nullable;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteBatch;

/// The open timers of one partition, by their id and in order of their time.
///
/// The topic `schedule` is its changelog: what is there last under an id is what is kept here, so
/// that setting a timer writes nothing more to Kafka. Two entries stand for each timer: its id with
/// its time, so that it can be moved and cancelled, and its time and id with what was set, so that
/// the next ones are found without a search. Both are written together, by restoring, too.
final class TimerStore implements StateStore {
    private static final byte IN_ORDER = 'd';
    private static final byte BY_ID = 'i';
    private static final int BEFORE_ID = 1 + Long.BYTES;

    private final String name;
    private final TimerReader reader;
    private @Nullable TimerFile file;

    /// No timer kept is due before this: what has fired lies there until RocksDB clears it up.
    private long earliest;

    /// What is asked of the timers in order of their time.
    @FunctionalInterface
    interface Taking {
        /// Whether the timer is taken.
        ///
        /// @param due when, in milliseconds since 1970
        /// @param set the data it was set with
        boolean takes(String id, long due, byte[] set);
    }

    TimerStore(String name, TimerReader reader) {
        this.name = name;
        this.reader = reader;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        file = new TimerFile(new File(context.stateDir(), name));
        earliest = 0;
        context.register(
                root, (BatchingStateRestoreCallback) records -> records.forEach(this::restore));
    }

    /// As the processor does with what it reads. What cannot be understood changes nothing.
    private void restore(KeyValue<byte[], byte[]> record) {
        if (record.key == null) {
            return;
        }
        String id = new String(record.key, UTF_8);
        if (record.value == null) {
            remove(id);
            return;
        }
        try {
            set(id, reader.timer(record.value).dueAt().toEpochMilli(), record.value);
        } catch (MalformedEvent _) {
            // It is among the dead letters already.
        }
    }

    /// When the timer is due, in milliseconds since 1970; null when there is none.
    @Nullable Long due(String id) {
        byte[] due = file().get(byId(id));
        return due == null ? null : ByteBuffer.wrap(due).getLong();
    }

    /// What the timer was set with; null when there is none.
    byte @Nullable [] set(String id) {
        Long due = due(id);
        return due == null ? null : file().get(inOrder(due, id));
    }

    /// Keeps a timer, or moves the one with this id.
    void set(String id, long due, byte[] set) {
        change(
                id,
                batch -> {
                    batch.put(byId(id), ByteBuffer.allocate(Long.BYTES).putLong(due).array());
                    batch.put(inOrder(due, id), set);
                });
        earliest = Math.min(earliest, due);
    }

    /// Takes a timer out, if it is there.
    void remove(String id) {
        change(id, batch -> batch.delete(byId(id)));
    }

    /// What is written into a batch.
    @FunctionalInterface
    private interface Writing {
        void into(WriteBatch batch) throws RocksDBException;
    }

    private void change(String id, Writing writing) {
        try (WriteBatch batch = new WriteBatch()) {
            Long before = due(id);
            if (before != null) {
                batch.delete(inOrder(before, id));
            }
            writing.into(batch);
            file().write(batch);
        } catch (RocksDBException e) {
            throw new IllegalStateException("Timers cannot be kept", e);
        }
    }

    /// Hands over timers in order of their time until one is not taken. Those taken are out.
    ///
    /// @return when the first that stays is due, in milliseconds since 1970; null when none stays
    @Nullable Long takeInOrder(Taking taking) {
        try (RocksIterator timers = file().inOrder()) {
            timers.seek(inOrder(earliest, ""));
            while (timers.isValid() && timers.key()[0] == IN_ORDER) {
                String id =
                        new String(timers.key(), BEFORE_ID, timers.key().length - BEFORE_ID, UTF_8);
                long due = ByteBuffer.wrap(timers.key()).getLong(1);
                if (!taking.takes(id, due, timers.value())) {
                    earliest = due;
                    return due;
                }
                remove(id);
                timers.next();
            }
        }
        earliest = Long.MAX_VALUE;
        return null;
    }

    private static byte[] byId(String id) {
        byte[] name = id.getBytes(UTF_8);
        return ByteBuffer.allocate(1 + name.length).put(BY_ID).put(name).array();
    }

    private static byte[] inOrder(long due, String id) {
        byte[] name = id.getBytes(UTF_8);
        return ByteBuffer.allocate(BEFORE_ID + name.length)
                .put(IN_ORDER)
                .putLong(due)
                .put(name)
                .array();
    }

    private TimerFile file() {
        return Objects.requireNonNull(file);
    }

    @Override
    public void flush() {
        file().flush();
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
            file = null;
        }
    }

    @Override
    public boolean persistent() {
        return true;
    }

    @Override
    public boolean isOpen() {
        return file != null;
    }
}
