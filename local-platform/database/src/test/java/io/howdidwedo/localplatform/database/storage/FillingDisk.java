package io.howdidwedo.localplatform.database.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/// A file on a disk that can be full: it takes what there is room for, then nothing.
final class FillingDisk extends FileChannel {
    private final FileChannel file;
    private long room = Long.MAX_VALUE;

    FillingDisk(FileChannel file) {
        this.file = file;
    }

    /// Leaves room for this many bytes more.
    void fillAfter(long bytes) {
        room = bytes;
    }

    void makeRoom() {
        room = Long.MAX_VALUE;
    }

    @Override
    public long write(ByteBuffer[] buffers, int offset, int length) throws IOException {
        long sum = 0;
        for (int i = offset; i < offset + length; i++) {
            sum += write(buffers[i]);
        }
        return sum;
    }

    @Override
    public int write(ByteBuffer buffer) throws IOException {
        if (room == 0) {
            throw new IOException("No space left on device");
        }
        int fits = (int) Math.min(room, buffer.remaining());
        int written = file.write(buffer.slice(buffer.position(), fits));
        buffer.position(buffer.position() + written);
        room -= written;
        return written;
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long newPosition) throws IOException {
        file.position(newPosition);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        file.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force(metaData);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    @Override
    public int read(ByteBuffer buffer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] buffers, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer buffer, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer buffer, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
