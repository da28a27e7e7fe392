package io.howdidwedo.localplatform.broker;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A broker in a process of its own, which a test may kill.
final class BrokerProcess {
    private final Process process;
    private final String bootstrapServers;

    private BrokerProcess(Process process, String bootstrapServers) {
        this.process = process;
        this.bootstrapServers = bootstrapServers;
    }

    static BrokerProcess start(Path folder) throws IOException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                BrokerProcess.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return new BrokerProcess(process, firstLine(process.inputReader(StandardCharsets.UTF_8)));
    }

    private static String firstLine(BufferedReader reader) throws IOException {
        var line = reader.readLine();
        if (line == null) {
            throw new IOException("the broker's process ended before it was up");
        }
        return line;
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Runs a broker until killed; its address is the first line of output.
    public static void main(String[] arguments) throws InterruptedException {
        try (var broker = LocalBroker.open(Path.of(arguments[0]), 0)) {
            System.out.println(broker.bootstrapServers());
            Thread.currentThread().join();
        }
    }
}
