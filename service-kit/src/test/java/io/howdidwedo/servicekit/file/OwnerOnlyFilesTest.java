package io.howdidwedo.servicekit.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class OwnerOnlyFilesTest {
    private static final int USUAL = 022;

    @TempDir private Path folder;
    private int before;

    @BeforeEach
    void beAsUsual() {
        before = OwnerOnlyFiles.umask(USUAL).orElseThrow();
    }

    @AfterEach
    void leaveItAsItWas() {
        OwnerOnlyFiles.umask(before);
    }

    @Test
    void whateverIsMadeFromNowOnIsItsOwnersOnly() throws Exception {
        assertThat(made("before")).isEqualTo("rw-r--r--");

        OwnerOnlyFiles.fromNowOn();

        assertThat(made("after")).isEqualTo("rw-------");
        assertThat(permissions(Files.createDirectories(folder.resolve("a/b"))))
                .isEqualTo("rwx------");
        assertThat(madeByAnotherProcess()).isEqualTo("rw-------");
    }

    private String made(String name) throws IOException {
        Path file = folder.resolve(name);
        new FileOutputStream(file.toFile()).close();
        return permissions(file);
    }

    private String madeByAnotherProcess() throws IOException, InterruptedException {
        Path file = folder.resolve("by-another");
        Process touch = new ProcessBuilder("touch", file.toString()).start();
        assertThat(touch.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return permissions(file);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
