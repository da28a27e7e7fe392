package io.howdidwedo.benchmarks.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Starts what is measured in processes of their own, with one set of options for all of them.
public final class Launch {
    private static final int PATIENCE_SECONDS = 60;

    private Launch() {}

    /// Starts a main class, with its arguments behind it; what it says goes into the log.
    public static Process start(
            String heap,
            String classPath,
            List<String> mainAndArguments,
            Map<String, String> settings,
            Path log)
            throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                heap,
                                "-XX:+UseSerialGC",
                                "-XX:+UseCompactObjectHeaders",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                classPath));
        command.addAll(mainAndArguments);
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        Process process = builder.start();
        // A run that is broken off leaves nobody behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process;
    }

    /// All jars of this folder.
    public static String classPath(Path app) throws IOException {
        try (Stream<Path> jars = Files.list(app)) {
            return String.join(
                    System.getProperty("path.separator"),
                    jars.map(Path::toString).filter(one -> one.endsWith(".jar")).sorted().toList());
        }
    }

    /// A port that nobody listens at.
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Asks it to end, and ends it when it does not.
    public static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
