package io.howdidwedo.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/// A mail system that takes mails or says no as it is told, and can go away and come back.
public final class TestMailSystem {
    private final List<Taken> taken = Collections.synchronizedList(new ArrayList<>());
    private volatile @Nullable Refusal senders;
    private volatile @Nullable Refusal recipients;
    private volatile @Nullable Refusal content;
    private @Nullable SMTPServer server;
    private int port;

    /// A mail that was taken.
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    public record Taken(String from, String to, byte[] content) {}

    private record Refusal(int code, String words) {}

    /// Opens its door, at the port it had before.
    public void start() {
        server =
                SMTPServer.port(port)
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .messageHandlerFactory(_ -> new Handler())
                        .build();
        server.start();
        port = server.getPortAllocated();
    }

    /// Closes its door; whoever is being served is cut off.
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }

    /// Where it listens; only known after the first start.
    public int port() {
        return port;
    }

    /// All mails it took, in their order.
    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    /// From now on it answers this to every sender.
    public void refuseSenders(int code, String words) {
        senders = new Refusal(code, words);
    }

    /// From now on it answers this to every recipient.
    public void refuseRecipients(int code, String words) {
        recipients = new Refusal(code, words);
    }

    /// From now on it answers this to every content.
    public void refuseContent(int code, String words) {
        content = new Refusal(code, words);
    }

    /// From now on it takes everything again.
    public void acceptAll() {
        senders = null;
        recipients = null;
        content = null;
    }

    private static void refuse(@Nullable Refusal refusal) throws RejectException {
        if (refusal != null) {
            throw new RejectException(refusal.code(), refusal.words());
        }
    }

    private final class Handler implements MessageHandler {
        private String from = "";
        private String to = "";

        @Override
        public void from(String sender) throws RejectException {
            refuse(senders);
            from = sender;
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            refuse(recipients);
            to = recipient;
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            byte[] bytes = data.readAllBytes();
            refuse(content);
            taken.add(new Taken(from, to, bytes));
            return "taken";
        }

        @Override
        public void done() {}
    }
}
