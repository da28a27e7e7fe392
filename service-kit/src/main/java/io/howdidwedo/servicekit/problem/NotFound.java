package io.howdidwedo.servicekit.problem;

/// There is no such thing, or it is not the caller's to see.
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String id;

    /// No thing of this kind has this id.
    ///
    /// @param kind what programs call it: `contact point`; people are told in their language of
    ///     those that have words, as `thing.contact-point` has them beside `ProblemPage`
    public NotFound(String kind, Object id) {
        super("There is no " + kind + " " + id + ".");
        this.kind = kind;
        this.id = String.valueOf(id);
    }

    /// What kind of thing there is none of.
    String kind() {
        return kind;
    }

    /// The id that none has.
    String id() {
        return id;
    }
}
