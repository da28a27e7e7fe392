package io.howdidwedo.localplatform.mailbox;

import io.howdidwedo.localplatform.mailbox.mails.Mails;
import io.howdidwedo.localplatform.mailbox.messages.MessageDoor;
import io.howdidwedo.localplatform.mailbox.web.MailboxPages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// A mailbox for everybody: it takes every mail given to it by SMTP on 127.0.0.1, and every text or
/// chat message posted to it as to a provider, sends none on, and shows them on a page and as JSON.
///
/// A mail is accepted once it would survive the end of the process. A Message-ID that comes again
/// for the same recipient is accepted and not kept a second time.
public final class LocalMailbox implements AutoCloseable {
    private static final int MAILS_KEPT = 20_000;

    private final Mails mails;
    private final SmtpDoor door;
    private final MailboxPages pages;
    private final AtomicBoolean closed = new AtomicBoolean();

    private LocalMailbox(Mails mails, SmtpDoor door, MailboxPages pages) {
        this.mails = mails;
        this.door = door;
        this.pages = pages;
    }

    /// Opens the mailbox on a folder; port 0 means any free port. The newest 20,000 mails stay.
    ///
    /// Fails with [MailboxUnavailable] when a port is taken or another mailbox has the folder.
    public static LocalMailbox open(Path folder, int smtpPort, int pagePort) {
        return open(folder, smtpPort, pagePort, MAILS_KEPT);
    }

    /// Opens the mailbox on a folder, taking messages that are posted to `/messages` and signed
    /// with this secret as well.
    ///
    /// @param messageSecret as Standard Webhooks writes it: `whsec_` and base64
    public static LocalMailbox open(Path folder, int smtpPort, int pagePort, String messageSecret) {
        return open(folder, smtpPort, pagePort, MAILS_KEPT, messageSecret);
    }

    /// Opens the mailbox on a folder, with a choice of how many of the newest mails stay.
    public static LocalMailbox open(Path folder, int smtpPort, int pagePort, int keep) {
        return open(folder, smtpPort, pagePort, keep, null);
    }

    private static LocalMailbox open(
            Path folder, int smtpPort, int pagePort, int keep, @Nullable String messageSecret) {
        var mails = openMails(folder, keep);
        SmtpDoor door = null;
        try {
            door = openDoor(mails, smtpPort);
            return new LocalMailbox(mails, door, openPages(mails, messageSecret, pagePort));
        } catch (MailboxUnavailable e) {
            close(door, mails);
            throw e;
        }
    }

    private static Mails openMails(Path folder, int keep) {
        try {
            return Mails.open(folder, keep, Clock.systemUTC());
        } catch (IOException e) {
            throw new MailboxUnavailable("open " + folder, e);
        }
    }

    private static SmtpDoor openDoor(Mails mails, int port) {
        try {
            return SmtpDoor.open(mails, port);
        } catch (RuntimeException e) {
            throw new MailboxUnavailable("take mails on port " + port, e);
        }
    }

    private static MailboxPages openPages(Mails mails, @Nullable String messageSecret, int port) {
        var messages =
                messageSecret == null
                        ? null
                        : new MessageDoor(mails, messageSecret, Clock.systemUTC());
        try {
            return MailboxPages.open(mails, messages, port);
        } catch (IOException e) {
            throw new MailboxUnavailable("show its page on port " + port, e);
        }
    }

    /// Where mails are taken.
    public int smtpPort() {
        return door.port();
    }

    /// Where the page is.
    public URI page() {
        return URI.create("http://localhost:" + pages.port());
    }

    /// Takes no more mails and lets go of the folder.
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            pages.close();
            close(door, mails);
        }
    }

    private static void close(@Nullable SmtpDoor door, Mails mails) {
        if (door != null) {
            door.close();
        }
        try {
            mails.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
