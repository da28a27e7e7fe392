package io.howdidwedo.localplatform.mailbox;

import io.howdidwedo.localplatform.mailbox.mails.Mails;
import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/// Takes mails by SMTP. A mail is accepted only once it is kept, so that its sender need not send
/// it again.
final class SmtpDoor implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SmtpDoor.class);

    private static final int TRY_AGAIN_LATER = 451;
    private static final int LARGEST_MAIL_BYTES = 10 * 1024 * 1024;
    private static final int MOST_CONNECTIONS = 500;

    private final Mails mails;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final SMTPServer server;

    private SmtpDoor(Mails mails, int port) {
        this.mails = mails;
        this.server =
                SMTPServer.port(port)
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .executorService(executor)
                        .maxConnections(MOST_CONNECTIONS)
                        .maxMessageSize(LARGEST_MAIL_BYTES)
                        .messageHandler((context, from, to, mail) -> accept(from, to, mail))
                        .build();
    }

    static SmtpDoor open(Mails mails, int port) {
        var door = new SmtpDoor(mails, port);
        try {
            door.server.start();
            return door;
        } catch (RuntimeException e) {
            door.executor.close();
            throw e;
        }
    }

    private void accept(String from, String to, byte[] mail) throws RejectException {
        try {
            mails.deliver(from, to, mail);
        } catch (IOException e) {
            log.error("A mail could not be kept", e);
            throw new RejectException(TRY_AGAIN_LATER, "The mail could not be kept, try later");
        }
    }

    int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
        executor.shutdownNow();
    }
}
