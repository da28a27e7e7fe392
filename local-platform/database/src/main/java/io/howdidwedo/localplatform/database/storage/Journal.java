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

    /// Where the end of a damaged record is not known, the next whole one is sought this far and of
    /// this length; where it is not found so soon, it is taken to be there.
    private static final int MOST_TRIES = 2 * 1024 * 1024;

    private static final int LONGEST_SOUGHT = 64 * 1024;

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
    private volatile boolean behind;

    /// The length of the file as far as it is good; only who is flushing changes it.
    private long written;

    /// One in this file, written through this channel.
    Journal(Path path, FileChannel channel, boolean sync) {
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
    /// nobody was told of it. Of what is damaged, and all behind it, nothing is handed out: it may
    /// rest on what was lost.
    ///
    /// @return a copy of the damaged part and what is behind it, in a file of its own; null when
    ///     nothing is damaged
    @Nullable Path replay(Consumer<ByteBuffer> record) throws IOException {
        var content = ByteBuffer.wrap(Files.readAllBytes(path));
        while (content.hasRemaining()) {
            var payload = wholeRecordIn(content);
            if (payload == null) {
                return wasNotWrittenToItsEnd(content) ? null : keepAside(content);
            }
            record.accept(payload);
            content.position(content.position() + HEADER_BYTES + payload.capacity());
        }
        return null;
    }

    /// The content of the record that begins where the buffer stands; null when none does.
    private static @Nullable ByteBuffer wholeRecordIn(ByteBuffer content) {
        if (content.remaining() < HEADER_BYTES) {
            return null;
        }
        var length = content.getInt(content.position());
        if (length < 0 || length > content.remaining() - HEADER_BYTES) {
            return null;
        }
        var payload = content.slice(content.position() + HEADER_BYTES, length);
        var checksum = content.getInt(content.position() + Integer.BYTES);
        return checksum(payload.duplicate()) == checksum ? payload : null;
    }

    /// Whether this is the beginning of a last record: it says that it is longer than what is
    /// there, and no whole one is found behind it.
    private static boolean wasNotWrittenToItsEnd(ByteBuffer rest) {
        if (rest.remaining() < HEADER_BYTES) {
            return true;
        }
        var length = rest.getInt(rest.position());
        if (length <= rest.remaining() - HEADER_BYTES) {
            return false;
        }
        var behind = rest.duplicate();
        for (var tries = 0; behind.remaining() > HEADER_BYTES; tries++) {
            behind.get();
            if (tries > MOST_TRIES) {
                return false;
            }
            var found = behind.getInt(behind.position());
            if (found > 0 && found <= LONGEST_SOUGHT && wholeRecordIn(behind) != null) {
                return false;
            }
        }
        return true;
    }

    private Path keepAside(ByteBuffer rest) throws IOException {
        var aside = path.resolveSibling(path.getFileName() + ".damaged");
        for (var number = 2; Files.exists(aside); number++) {
            aside = path.resolveSibling(path.getFileName() + ".damaged-" + number);
        }
        var bytes = new byte[rest.remaining()];
        rest.duplicate().get(bytes);
        Files.write(aside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
        return aside;
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

    /// What could not be written stays first in line: the next one who wants to be sure of theirs
    /// tries it again, so that a full disk is over when there is room.
    private void writeWaiting() {
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
        if (failure != null) {
            batch.forEach(ByteBuffer::rewind);
            batch.addAll(waiting);
            waiting = batch;
            behind = true;
            throw new UncheckedIOException(
                    "the database cannot write to " + path + " for now; make room on its disk",
                    failure);
        }
        behind = false;
        flushed = upTo;
    }

    private void write(List<ByteBuffer> batch) throws IOException {
        if (channel.position() != written) {
            // What an earlier try had written of this.
            channel.truncate(written);
            channel.position(written);
        }
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
        written = channel.position();
    }

    /// Whether the last write failed. Nothing should be added to what waits until one went well.
    boolean isBehind() {
        return behind;
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

    /// Forgets all records, those that wait included: the store itself has what they say.
    void empty() {
        lock.lock();
        try {
            while (flushing) {
                progress.awaitUninterruptibly();
            }
            channel.truncate(0);
            channel.position(0);
            written = 0;
            bytes = 0;
            waiting = new ArrayList<>();
            flushed = appended;
            behind = false;
            progress.signalAll();
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
