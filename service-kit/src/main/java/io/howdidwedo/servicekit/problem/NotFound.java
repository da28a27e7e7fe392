package io.howdidwedo.servicekit.problem;

/// There is no such thing, or it is not the caller's to see.
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// No thing of this kind has this id.
    public NotFound(String kind, Object id) {
        super("There is no " + kind + " " + id + ".");
    }
}
