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

    /// What is wrong with one field, and what would be right.
    ///
    /// @param field path in the input, for example `customer.email`
    /// @param problem what was found and what is expected, in one sentence
    public record Violation(String field, String problem) {}
}
