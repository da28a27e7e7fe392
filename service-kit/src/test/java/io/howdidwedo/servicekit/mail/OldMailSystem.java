package io.howdidwedo.servicekit.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A mail system that offers no extensions, and takes nothing.
final class OldMailSystem implements AutoCloseable {
    private final ServerSocket door;

    OldMailSystem() throws IOException {
        door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        try (Socket caller = door.accept();
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        caller.getInputStream(), StandardCharsets.UTF_8))) {
            say(caller, "220 old");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                say(caller, answer(line));
            }
        } catch (IOException e) {
            // Whoever called has gone.
        }
    }

    private static String answer(String line) {
        if (line.startsWith("EHLO")) {
            return "250 old";
        }
        return line.startsWith("QUIT") ? "221 bye" : "554 5.6.7 not in these letters";
    }

    private static void say(Socket caller, String words) throws IOException {
        OutputStream output = caller.getOutputStream();
        output.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        output.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
