package io.howdidwedo.localplatform.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {
    @TempDir private Path data;

    @Test
    void areMadeOnceAndKept() throws IOException {
        Credentials first = Credentials.in(data);
        Credentials second = Credentials.in(data);

        assertThat(first.fresh()).isTrue();
        assertThat(second.fresh()).isFalse();
        assertThat(second).usingRecursiveComparison().ignoringFields("fresh").isEqualTo(first);
    }

    @Test
    void areNobodyElsesAndNoTwoAlike() throws IOException {
        Credentials ours = Credentials.in(Files.createDirectory(data.resolve("ours")));
        Credentials others = Credentials.in(Files.createDirectory(data.resolve("others")));

        assertThat(Stream.of(ours, others).flatMap(CredentialsTest::secrets))
                .doesNotHaveDuplicates()
                .allSatisfy(secret -> assertThat(secret).hasSizeGreaterThanOrEqualTo(16));
    }

    @Test
    void haveTheShapesTheServicesTake() throws IOException {
        Credentials credentials = Credentials.in(data);

        assertThat(credentials.apiKey()).matches("hdwd_[A-Za-z0-9]{40}");
        assertThat(key(credentials.customersLinkKey(), "1:")).hasSize(32);
        assertThat(key(credentials.noticesLinkKey(), "1:")).hasSize(32);
        assertThat(key(credentials.messageSecret(), "whsec_")).hasSize(32);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheirOwnerReadsTheirFiles() throws IOException {
        Credentials.in(data);

        try (Stream<Path> files = Files.list(data)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(4);
            for (Path file : all) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void sayNothingInALog() throws IOException {
        Credentials credentials = Credentials.in(data);

        assertThat(secrets(credentials))
                .noneMatch(secret -> credentials.toString().contains(secret));
    }

    private static byte[] key(String written, String prefix) {
        assertThat(written).startsWith(prefix);
        return Base64.getDecoder().decode(written.substring(prefix.length()));
    }

    private static Stream<String> secrets(Credentials credentials) {
        return Stream.of(
                credentials.admin().password(),
                credentials.manager().password(),
                credentials.agent().password(),
                credentials.apiKey(),
                credentials.customersLinkKey(),
                credentials.noticesLinkKey(),
                credentials.messageSecret());
    }
}
