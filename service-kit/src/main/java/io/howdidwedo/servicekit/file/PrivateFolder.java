package io.howdidwedo.servicekit.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/// A folder whose content is nobody's business but its owner's: what customers say, and keys.
public final class PrivateFolder {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> READ_AND_WRITE =
            PosixFilePermissions.fromString("rw-------");

    private PrivateFolder() {}

    /// Makes what is missing of this path so that only its owner can look into it. Folders that are
    /// there already may be somebody else's, too, and stay as they are.
    ///
    /// @return the same path
    public static Path make(Path folder) throws IOException {
        return Files.createDirectories(folder, attributes(folder));
    }

    /// Lets nobody but its owner look into this folder from now on; a file system that knows no
    /// owners stays as it is.
    public static void close(Path folder) throws IOException {
        if (knowsOwners(folder)) {
            Files.setPosixFilePermissions(folder, OWNER_ONLY);
        }
    }

    /// The same for this folder and all that is in it, which earlier versions left open to others.
    public static void closeAll(Path folder) throws IOException {
        if (!knowsOwners(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                if (!Files.isSymbolicLink(path)) {
                    Files.setPosixFilePermissions(path, ownerOnly(path));
                }
            }
        }
    }

    private static Set<PosixFilePermission> ownerOnly(Path path) {
        return Files.isDirectory(path) || Files.isExecutable(path) ? OWNER_ONLY : READ_AND_WRITE;
    }

    private static FileAttribute<?>[] attributes(Path folder) {
        return knowsOwners(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static boolean knowsOwners(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
