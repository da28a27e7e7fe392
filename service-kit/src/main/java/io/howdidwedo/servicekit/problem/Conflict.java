package io.howdidwedo.servicekit.problem;

import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import java.util.List;

/// The request contradicts what is already there.
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> differences;

    /// A contradiction in these fields.
    public Conflict(String message, List<Violation> differences) {
        super(message);
        this.differences = List.copyOf(differences);
    }

    /// Where the two differ.
    public List<Violation> differences() {
        return differences;
    }
}
