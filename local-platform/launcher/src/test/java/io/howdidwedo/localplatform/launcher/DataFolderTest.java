package io.howdidwedo.localplatform.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir private Path folder;

    @Test
    void oneStartAtATimeHasIt() throws IOException {
        Path data = folder.resolve("data");
        try (DataFolder _ = DataFolder.take(data).orElseThrow()) {
            assertThat(DataFolder.take(data)).isEmpty();
        }

        try (DataFolder again = DataFolder.take(data).orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void itSaysWhichProcessHasIt() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data);
        Files.writeString(data.resolve("in-use"), "12345678901234567890");

        try (DataFolder _ = DataFolder.take(data).orElseThrow()) {
            assertThat(data.resolve("in-use"))
                    .hasContent(String.valueOf(ProcessHandle.current().pid()));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseLooksIntoIt() throws IOException {
        Path data = folder.resolve("data");
        DataFolder.take(data).orElseThrow().close();
        assertThat(permissions(data)).isEqualTo("rwx------");

        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path kept = Files.writeString(data.resolve("kept"), "what somebody said");
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rw-r--r--"));
        DataFolder.take(data).orElseThrow().close();

        assertThat(permissions(data)).as("one made by an earlier version").isEqualTo("rwx------");
        assertThat(permissions(kept)).isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatWasNotOursStaysOpen() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("somebody's"), "");

        DataFolder.take(folder).orElseThrow().close();

        assertThat(permissions(folder)).isEqualTo("rwxr-xr-x");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
