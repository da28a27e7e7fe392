package io.howdidwedo.servicekit.problem;

import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import java.util.List;

/// The request contradicts what is already there.
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> differences;
    private final transient Told told;

    /// A contradiction in these fields.
    public Conflict(String message, List<Violation> differences) {
        this(Told.asItIs(message), differences);
    }

    /// A contradiction, told to each reader in their language.
    public Conflict(Told told) {
        this(told, List.of());
    }

    /// A contradiction in these fields, told to each reader in their language.
    public Conflict(Told told, List<Violation> differences) {
        super(told.english());
        this.told = told;
        this.differences = List.copyOf(differences);
    }

    /// The contradiction in the language of who reads the page that is being made.
    public String said() {
        return told.said();
    }

    /// Where the two differ.
    public List<Violation> differences() {
        return differences;
    }
}
