package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A system is copied while customers answer, is lost, and comes back from the copy: with every
/// answer that was acknowledged before, each of them once.
@DisabledOnOs(OS.WINDOWS)
class BackupStoryIT {
    private static final int CUSTOMERS = 18;
    private static final Duration LONGEST_CATCHING_UP = Duration.ofSeconds(180);

    /// What would come twice would come in this time.
    private static final Duration QUIET = Duration.ofSeconds(3);

    @TempDir private static Path folder;

    /// What a command of ours ended with, and what it said.
    private record Ended(int code, String said) {}

    @Test
    @Timeout(600)
    void whatWasAcknowledgedBeforeTheCopyComesBack() throws Exception {
        Path copy = folder.resolve("copy.tar.gz");
        try (RunningSystem system = RunningSystem.start("--processes");
                Customers early = new Customers(system, "early", CUSTOMERS);
                Customers late = new Customers(system, "late", CUSTOMERS)) {
            early.come().awaitAcknowledged(CUSTOMERS / 3);
            Map<String, Integer> before = early.acknowledged();
            Ended backup = run("backup", system.data, copy);
            assertThat(backup.said()).contains("The system rested for");
            assertThat(backup.code()).isZero();
            early.awaitAll();

            system.kill();
            assertThat(run("restore", system.data, copy).said()).contains("is not empty");
            Path lost = folder.resolve("lost");
            Files.move(system.data, lost);
            assertThat(run("restore", system.data, copy).code()).isZero();
            system.startAgain();

            awaitCountedOnce(system, before, early);
            late.come().awaitAll();
            awaitCountedOnce(system, late.acknowledged(), late);
        }
    }

    @Test
    void aDamagedCopyIsRefusedAndNothingPutBack() throws Exception {
        Path damaged = Files.write(folder.resolve("damaged.tar.gz"), new byte[] {31, -117, 8, 0});
        Path back = folder.resolve("back");

        Ended ended = run("restore", back, damaged);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("damaged or incomplete");
        assertThat(back).doesNotExist();
    }

    @Test
    void aCopyNeverReplacesAFile() throws Exception {
        Path data = Files.createDirectory(folder.resolve("stopped"));
        Files.writeString(data.resolve("in-use"), "");
        Path there = Files.writeString(folder.resolve("there.tar.gz"), "an earlier copy");

        Ended ended = run("backup", data, there);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("there already");
        assertThat(there).hasContent("an earlier copy");
    }

    @Test
    void aFolderWithoutASystemIsNotCopied() throws Exception {
        Path copy = folder.resolve("nothing.tar.gz");

        Ended ended = run("backup", folder.resolve("nowhere"), copy);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("holds no system");
        assertThat(copy).doesNotExist();
    }

    private static Ended run(String command, Path data, Path file)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(
                                Path.of("..").resolve(command).toAbsolutePath().toString(),
                                file.toString())
                        .redirectErrorStream(true);
        builder.environment().put("HDWD_DATA", data.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(command).isTrue();
        return new Ended(process.exitValue(), said);
    }

    /// Later answers of theirs may be in the copy, too.
    private static void awaitCountedOnce(
            RunningSystem system, Map<String, Integer> answers, Customers customers) {
        Awaitility.await("the answers of " + customers.branch())
                .atMost(LONGEST_CATCHING_UP)
                .during(QUIET)
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(
                        () ->
                                assertThat(counted(system, customers.branch()))
                                        .containsAllEntriesOf(answers));
    }

    private static Map<String, Integer> counted(RunningSystem system, String branch) {
        Map<String, Integer> scores = new HashMap<>();
        JsonNode page = system.get("/api/responses?limit=500&supplier=" + branch);
        for (JsonNode answer : page.path("items")) {
            Integer before =
                    scores.put(answer.path("transaction").asString(), answer.path("score").asInt());
            assertThat(before).as("a second answer that counts").isNull();
        }
        return scores;
    }
}
