package io.howdidwedo.servicekit.problem;

/// The caller is known but may not do this.
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// The caller may not do this, for the reason said to them.
    public NotAllowed(String reason) {
        super(reason);
    }
}
