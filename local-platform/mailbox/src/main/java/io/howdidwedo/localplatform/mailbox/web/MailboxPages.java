package io.howdidwedo.localplatform.mailbox.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.howdidwedo.localplatform.mailbox.mails.Mails;
import io.howdidwedo.localplatform.mailbox.messages.MessageDoor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves the mailbox over HTTP on 127.0.0.1.
public final class MailboxPages implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(MailboxPages.class);

    private final HttpServer server;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Routes routes;

    private MailboxPages(HttpServer server, Routes routes) {
        this.server = server;
        this.routes = routes;
    }

    /// Serves these mails; port 0 means any free port.
    ///
    /// @param messages takes messages that are posted; null when none are
    public static MailboxPages open(Mails mails, @Nullable MessageDoor messages, int port)
            throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        var pages = new MailboxPages(HttpServer.create(address, 0), new Routes(mails, messages));
        pages.server.setExecutor(pages.executor);
        pages.server.createContext("/", pages::handle);
        pages.server.start();
        return pages;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange).send(exchange);
        }
    }

    private Answer answer(HttpExchange exchange) {
        try {
            return routes.answer(Request.of(exchange));
        } catch (IOException | RuntimeException e) {
            log.error("A page of the mailbox failed", e);
            return Answer.problem(500, "The mailbox failed", "Its log says why.");
        }
    }

    /// Where it is served.
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
