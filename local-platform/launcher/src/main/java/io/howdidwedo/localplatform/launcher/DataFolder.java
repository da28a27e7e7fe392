package io.howdidwedo.localplatform.launcher;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.howdidwedo.servicekit.file.PrivateFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The folder everything is kept in; one start at a time has it, and only its owner looks into it.
final class DataFolder implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the folder; empty when another start has it.
    static Optional<DataFolder> take(Path folder) throws IOException {
        PrivateFolder.make(folder);
        Path inUse = folder.resolve("in-use");
        boolean isOurs = Files.exists(inUse);
        if (isOurs) {
            PrivateFolder.close(folder);
        }
        FileChannel channel =
                FileChannel.open(inUse, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                sayWhoHasIt(channel);
                if (isOurs) {
                    // Earlier versions left it open to others.
                    PrivateFolder.closeAll(folder);
                }
                return Optional.of(new DataFolder(channel, lock));
            }
        } catch (OverlappingFileLockException e) {
            // Another start in this very process has it.
        }
        channel.close();
        return Optional.empty();
    }

    /// `./backup` lets this process rest while it copies.
    private static void sayWhoHasIt(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(US_ASCII)));
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
