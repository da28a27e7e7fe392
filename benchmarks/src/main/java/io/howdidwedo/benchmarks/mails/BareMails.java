package io.howdidwedo.benchmarks.mails;

import io.howdidwedo.benchmarks.Steps;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The same mail again and again under another Message-ID, over kept connections and nothing else:
/// what Jakarta Mail and the mail system can do.
final class BareMails {
    private final byte[] mail;
    private final int port;

    BareMails(byte[] mail, int port) {
        this.mail = mail;
        this.port = port;
    }

    /// Sends so many in all.
    ///
    /// @return how many seconds it took
    double send(int count, int connections) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<?>> all = new ArrayList<>();
            for (int at = 0; at < connections; at++) {
                String name = "bare-" + at;
                all.add(
                        threads.submit(
                                () -> {
                                    send(name, count / connections);
                                    return null;
                                }));
            }
            for (Future<?> sending : all) {
                sending.get();
            }
        }
        return Steps.seconds(start);
    }

    private void send(String name, int count) throws MessagingException {
        Session session = Session.getInstance(new Properties());
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", port, null, null);
            for (int i = 0; i < count; i++) {
                MimeMessage copy = new MimeMessage(session, new ByteArrayInputStream(mail));
                copy.setHeader("Message-ID", "<" + name + "-" + i + "@localhost>");
                transport.sendMessage(copy, copy.getAllRecipients());
            }
        }
    }
}
