package io.howdidwedo.benchmarks.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// How much of the machine's memory a process holds, now and at most, in kB; 0 where the system
/// does not tell.
public record ResidentMemory(long now, long most) {

    /// That of a process.
    public static ResidentMemory of(long process) {
        try {
            List<String> status =
                    Files.readAllLines(Path.of("/proc", String.valueOf(process), "status"));
            return new ResidentMemory(kilobytes(status, "VmRSS:"), kilobytes(status, "VmHWM:"));
        } catch (IOException e) {
            return new ResidentMemory(0, 0);
        }
    }

    private static long kilobytes(List<String> status, String name) {
        return status.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d MB, at most %,d MB", now / 1024, most / 1024);
    }
}
