package io.howdidwedo.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// A service that hangs up without a word on the first requests, and then answers.
final class BreakingService implements AutoCloseable {
    private static final byte[] ANSWER =
            "HTTP/1.1 200 OK\r\nContent-Length: 7\r\nConnection: close\r\n\r\nat last"
                    .getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket socket;
    private final int broken;
    private final AtomicInteger asked = new AtomicInteger();

    private BreakingService(ServerSocket socket, int broken) {
        this.socket = socket;
        this.broken = broken;
    }

    /// Hangs up on so many requests.
    static BreakingService breaking(int requests) {
        try {
            var service =
                    new BreakingService(
                            new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), requests);
            Thread.ofVirtual().start(service::serve);
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /// How many requests have come.
    int asked() {
        return asked.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                // Whatever is asked: the beginning of it tells that it came.
                if (caller.getInputStream().read(new byte[8_192]) > 0
                        && asked.incrementAndGet() > broken) {
                    caller.getOutputStream().write(ANSWER);
                }
            } catch (IOException _) {
                // Who asked is gone, or this service closes.
            }
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
