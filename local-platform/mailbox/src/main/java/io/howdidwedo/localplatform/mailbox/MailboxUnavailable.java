package io.howdidwedo.localplatform.mailbox;

/// The mailbox could not be opened: one of its ports or its folder is in use.
final class MailboxUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MailboxUnavailable(String what, Exception cause) {
        super("The mailbox cannot " + what + ": " + cause.getMessage(), cause);
    }
}
