package io.howdidwedo.localplatform.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/// The folder a broker lives in, held by one broker at a time.
///
/// Kafka has a lock of its own, but takes it only after its controller has started and written to
/// the metadata log: a second broker would damage the first one's log before it is refused.
final class StorageFolder implements AutoCloseable {
    private final FileChannel lock;

    private StorageFolder(FileChannel lock) {
        this.lock = lock;
    }

    /// Takes the folder, making and formatting it when it is new; fails with [BrokerUnavailable]
    /// when another broker has it.
    static StorageFolder take(Path folder) {
        var lock = lock(folder);
        try {
            formatIfNew(folder);
            return new StorageFolder(lock);
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    /// Leaves the folder to the next broker.
    @Override
    public void close() {
        release(lock);
    }

    private static FileChannel lock(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel =
                    FileChannel.open(
                            folder.resolve("in-use"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return channel;
            }
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the broker's folder " + folder, e);
        }
        throw new BrokerUnavailable(folder, "another broker is running on this folder");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // Another broker of this very process has it.
        }
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot leave the broker's folder", e);
        }
    }

    /// A folder has to be given a cluster id once.
    private static void formatIfNew(Path folder) {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        var directory = folder.toAbsolutePath().toString();
        try (var silence =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(silence)
                    .setNodeId(BrokerSettings.NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .addDirectory(directory)
                    .setMetadataLogDirectory(directory)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setIgnoreFormatted(true)
                    .setControllerListenerName(BrokerSettings.CONTROLLER)
                    .run();
        } catch (Exception e) {
            throw new KafkaException("cannot format the folder: " + e.getMessage(), e);
        }
    }
}
