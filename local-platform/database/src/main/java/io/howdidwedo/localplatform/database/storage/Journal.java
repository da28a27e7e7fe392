package io.howdidwedo.localplatform.database.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// Changes made since the store was last committed, one record after the other in a file beside
/// it. Appending is much cheaper than committing, and one write to the file serves all who wait.
///
/// Records say what is under a key afterwards, not what happened to it: replaying them over a
/// state that has some of them already ends in the same state.
final class Journal implements AutoCloseable {
    private static final int HEADER_BYTES = 2 * Integer.BYTES;

    private final Path path;
    private final FileChannel channel;
    private final boolean sync;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition progress = lock.newCondition();
    private List<ByteBuffer> waiting = new ArrayList<>();
    private long appended;
    private long flushed;
    private long bytes;
    private boolean flushing;
    private volatile boolean on = true;
    private @Nullable IOException broken;

    private Journal(Path path, FileChannel channel, boolean sync) {
        this.path = path;
        this.channel = channel;
        this.sync = sync;
    }

    /// Opens the journal of a store. With `sync`, a write to it also waits for the disk.
    static Journal open(Path path, boolean sync) throws IOException {
        return new Journal(
                path,
                FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE),
                sync);
    }

    /// Hands out the records a crash left. A last one that was not written to its end is left out:
    /// nobody was told of it.
    void replay(Consumer<ByteBuffer> record) throws IOException {
        var content = ByteBuffer.wrap(Files.readAllBytes(path));
        while (content.remaining() >= HEADER_BYTES) {
            var length = content.getInt();
            var checksum = content.getInt();
            if (length < 0 || length > content.remaining()) {
                return;
            }
            var payload = content.slice(content.position(), length);
            if (checksum(payload.duplicate()) != checksum) {
                return;
            }
            record.accept(payload);
            content.position(content.position() + length);
        }
    }

    /// Whether changes are to be noted at all.
    boolean isOn() {
        return on;
    }

    /// Notes nothing from now on, or everything again: what a commit follows needs no record.
    void turn(boolean nowOn) {
        on = nowOn;
    }

    /// Takes a record; it is safe once [#flush()] returned.
    void append(byte[] payload) {
        var record = ByteBuffer.allocate(HEADER_BYTES + payload.length);
        record.putInt(payload.length).putInt(checksum(ByteBuffer.wrap(payload))).put(payload);
        lock.lock();
        try {
            waiting.add(record.flip());
            appended++;
            bytes += record.limit();
        } finally {
            lock.unlock();
        }
    }

    private static int checksum(ByteBuffer payload) {
        var checksum = new CRC32C();
        checksum.update(payload);
        return (int) checksum.getValue();
    }

    /// Returns when every record taken so far is in the file. Whoever finds nobody writing writes
    /// for all; the others wait.
    void flush() {
        lock.lock();
        try {
            var wanted = appended;
            while (flushed < wanted) {
                if (flushing) {
                    progress.awaitUninterruptibly();
                } else {
                    writeWaiting();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void writeWaiting() {
        if (broken != null) {
            throw new UncheckedIOException("the database cannot write to " + path, broken);
        }
        var batch = waiting;
        var upTo = appended;
        waiting = new ArrayList<>();
        flushing = true;
        lock.unlock();
        IOException failure = null;
        try {
            write(batch);
        } catch (IOException e) {
            failure = e;
        } finally {
            lock.lock();
            flushing = false;
            progress.signalAll();
        }
        if (failure == null) {
            flushed = upTo;
        } else {
            broken = failure;
        }
    }

    private void write(List<ByteBuffer> batch) throws IOException {
        var buffers = batch.toArray(ByteBuffer[]::new);
        var first = 0;
        while (first < buffers.length) {
            channel.write(buffers, first, buffers.length - first);
            while (first < buffers.length && !buffers[first].hasRemaining()) {
                first++;
            }
        }
        if (sync) {
            channel.force(false);
        }
    }

    /// The bytes of all records since the journal was last emptied.
    long bytes() {
        lock.lock();
        try {
            return bytes;
        } finally {
            lock.unlock();
        }
    }

    /// The number of records ever taken; while it stands still, nobody writes.
    long records() {
        lock.lock();
        try {
            return appended;
        } finally {
            lock.unlock();
        }
    }

    /// Forgets all records: the store itself has what they say.
    void empty() {
        flush();
        lock.lock();
        try {
            channel.truncate(0);
            channel.position(0);
            bytes = 0;
        } catch (IOException e) {
            throw new UncheckedIOException("the database cannot empty " + path, e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the database cannot close " + path, e);
        }
    }
}
