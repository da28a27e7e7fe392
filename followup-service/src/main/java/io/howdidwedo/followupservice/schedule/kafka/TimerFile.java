package io.howdidwedo.followupservice.schedule.kafka;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.FlushOptions;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;

/// A file of sorted keys in RocksDB with little memory: timers are read in order, so a large cache
/// buys nothing. It has no log of its own, for what a crash takes of it is on the topic.
final class TimerFile implements AutoCloseable {
    private static final long WRITE_BUFFER = 8L << 20;
    private static final long CACHE = 16L << 20;
    private static final int BLOCK = 16 << 10;
    private static final int BITS_PER_KEY = 10;

    static {
        RocksDB.loadLibrary();
    }

    private final Cache cache = new LRUCache(CACHE);
    private final BloomFilter filter = new BloomFilter(BITS_PER_KEY);
    private final Options options = options(cache, filter);
    private final WriteOptions unlogged = new WriteOptions().setDisableWAL(true);
    private final RocksDB file;

    /// Something done with RocksDB.
    ///
    /// @param <T> what comes of it
    @FunctionalInterface
    private interface Deed<T extends @Nullable Object> {
        T done() throws RocksDBException;
    }

    /// The file in this folder, made when it is missing.
    TimerFile(File folder) {
        try {
            Files.createDirectories(folder.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file = kept(() -> RocksDB.open(options, folder.getAbsolutePath()));
    }

    private static Options options(Cache cache, BloomFilter filter) {
        BlockBasedTableConfig table = new BlockBasedTableConfig();
        table.setBlockCache(cache);
        table.setBlockSize(BLOCK);
        table.setFilterPolicy(filter);
        table.setCacheIndexAndFilterBlocks(true);
        return new Options()
                .setCreateIfMissing(true)
                .setWriteBufferSize(WRITE_BUFFER)
                .setMaxWriteBufferNumber(2)
                .setCompressionType(CompressionType.LZ4_COMPRESSION)
                .setTableFormatConfig(table);
    }

    byte @Nullable [] get(byte[] key) {
        return kept(() -> file.get(key));
    }

    /// Writes all of it, or nothing.
    void write(WriteBatch batch) {
        kept(
                () -> {
                    file.write(unlogged, batch);
                    return batch;
                });
    }

    /// What is in the file, in order of its keys.
    RocksIterator inOrder() {
        return file.newIterator();
    }

    /// Everything written is on the disk afterwards.
    void flush() {
        try (FlushOptions whole = new FlushOptions().setWaitForFlush(true)) {
            kept(
                    () -> {
                        file.flush(whole);
                        return whole;
                    });
        }
    }

    private static <T extends @Nullable Object> T kept(Deed<T> deed) {
        try {
            return deed.done();
        } catch (RocksDBException e) {
            throw new IllegalStateException("Timers cannot be kept", e);
        }
    }

    @Override
    public void close() {
        file.close();
        unlogged.close();
        options.close();
        filter.close();
        cache.close();
    }
}
