package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a system keeps is nobody's but its owner's, whatever made the file.
@DisabledOnOs(OS.WINDOWS)
@ExtendWith(SharedSystem.class)
class OwnerOnlyFilesIT {

    @Test
    void nothingThatASystemMakesIsReadByOthers(RunningSystem system) throws IOException {
        try (Stream<Path> all = Files.walk(system.data)) {
            List<Path> made =
                    all.filter(path -> !path.getFileName().toString().equals("console.txt"))
                            .toList();

            assertThat(made).hasSizeGreaterThan(20);
            assertThat(made)
                    .filteredOn(path -> !permissions(path).endsWith("------"))
                    .as("read by others")
                    .isEmpty();
        }
    }

    /// What goes while it is looked at is read by nobody any more.
    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (java.nio.file.NoSuchFileException e) {
            return "---------";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
