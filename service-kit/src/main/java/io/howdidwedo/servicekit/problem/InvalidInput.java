package io.howdidwedo.servicekit.problem;

import java.util.List;

/// Input that cannot be accepted; nothing of it was written.
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /// Input with these violations.
    public InvalidInput(List<Violation> violations) {
        super(
                String.join(
                        "; ",
                        violations.stream().map(v -> v.field() + ": " + v.problem()).toList()));
        this.violations = List.copyOf(violations);
    }

    /// Input with one violation.
    public InvalidInput(String field, String problem) {
        this(List.of(new Violation(field, problem)));
    }

    /// What is wrong, field by field.
    public List<Violation> violations() {
        return violations;
    }
}
