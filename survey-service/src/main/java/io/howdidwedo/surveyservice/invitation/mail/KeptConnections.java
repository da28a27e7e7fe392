package io.howdidwedo.surveyservice.invitation.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Connections to the mail system that stay open between mails: opening one costs more than
/// sending.
final class KeptConnections implements AutoCloseable {
    private final JavaMailSenderImpl sender;
    private final BlockingQueue<Slot> free;
    private final int count;

    KeptConnections(JavaMailSenderImpl sender, int count) {
        this.sender = sender;
        this.count = count;
        this.free = new ArrayBlockingQueue<>(count);
        for (int i = 0; i < count; i++) {
            free.add(new Slot());
        }
    }

    private final class Slot {
        private final Transport transport;

        Slot() {
            try {
                transport = sender.getSession().getTransport("smtp");
            } catch (MessagingException e) {
                throw new IllegalStateException("SMTP is not available", e);
            }
        }

        void send(MimeMessage message) throws MessagingException {
            if (!transport.isConnected()) {
                transport.connect(
                        sender.getHost(),
                        sender.getPort(),
                        sender.getUsername(),
                        sender.getPassword());
            }
            transport.sendMessage(message, message.getAllRecipients());
        }

        void drop() {
            try {
                transport.close();
            } catch (MessagingException e) {
                // It is of no use any more either way.
            }
        }
    }

    /// Sends over a free connection; over a new one when the kept one turns out to be closed.
    void send(MimeMessage message) throws MessagingException, InterruptedException {
        Slot slot = free.take();
        try {
            send(slot, message);
        } finally {
            free.add(slot);
        }
    }

    private static void send(Slot slot, MimeMessage message) throws MessagingException {
        boolean wasOpen = slot.transport.isConnected();
        try {
            slot.send(message);
        } catch (SendFailedException e) {
            throw e;
        } catch (MessagingException e) {
            slot.drop();
            if (!wasOpen) {
                throw e;
            }
            slot.send(message);
        }
    }

    @Override
    public void close() {
        for (int i = 0; i < count; i++) {
            Slot slot = free.poll();
            if (slot != null) {
                slot.drop();
            }
        }
    }
}
