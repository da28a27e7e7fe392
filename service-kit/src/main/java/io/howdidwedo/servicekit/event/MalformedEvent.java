package io.howdidwedo.servicekit.event;

/// A record that cannot be understood; it goes to the topic's dead letters with this reason.
public final class MalformedEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// A record that cannot be understood because of this.
    public MalformedEvent(String reason) {
        super(reason);
    }

    /// A record that cannot be understood because of this, seen by a parser.
    public MalformedEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
