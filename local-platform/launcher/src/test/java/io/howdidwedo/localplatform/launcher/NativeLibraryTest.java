package io.howdidwedo.localplatform.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(
        value = OS.LINUX,
        architectures = {"amd64", "x86_64"})
class NativeLibraryTest {
    private static final String HERE = "libduckdb_java.so_linux_amd64";
    private static final String ELSEWHERE = "libduckdb_java.so_osx_universal";

    @TempDir private Path folder;

    @Test
    void liesBesideItsJarAndNoneIsLeftInIt() throws IOException {
        Path jar = jarWith("org/duckdb/DuckDBDriver.class", HERE, ELSEWHERE);

        NativeLibrary.layBesideItsJar(folder);

        assertThat(folder.resolve(HERE)).hasContent(HERE);
        assertThat(entries(jar)).containsExactly("org/duckdb/DuckDBDriver.class");
    }

    @Test
    void aJarWithoutOneForThisMachineStaysWhole() throws IOException {
        Path jar = jarWith("org/duckdb/DuckDBDriver.class", ELSEWHERE);

        NativeLibrary.layBesideItsJar(folder);

        assertThat(folder.resolve(HERE)).doesNotExist();
        assertThat(entries(jar))
                .containsExactlyInAnyOrder("org/duckdb/DuckDBDriver.class", ELSEWHERE);
    }

    @Test
    void doingItTwiceChangesNothing() throws IOException {
        jarWith("org/duckdb/DuckDBDriver.class", HERE);
        NativeLibrary.layBesideItsJar(folder);

        NativeLibrary.layBesideItsJar(folder);

        assertThat(folder.resolve(HERE)).hasContent(HERE);
    }

    private Path jarWith(String... names) throws IOException {
        Path jar = folder.resolve("duckdb_jdbc-1.0.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return jar;
    }

    private static List<String> entries(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                Stream<? extends ZipEntry> entries = zip.stream()) {
            return entries.map(ZipEntry::getName)
                    .filter(name -> !name.endsWith("/"))
                    .sorted()
                    .toList();
        }
    }
}
