package io.howdidwedo.servicekit.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /// Input with one violation, told to each reader in their language.
    public InvalidInput(String field, Told problem) {
        this(List.of(new Violation(field, problem)));
    }

    /// What is wrong, field by field, in the language of who reads the page that is being made.
    String said() {
        return violations.stream()
                .map(one -> one.field() + ": " + one.said())
                .collect(Collectors.joining("; "));
    }

    /// What is wrong, field by field.
    public List<Violation> violations() {
        return violations;
    }

    /// What is wrong with one field, and what would be right.
    ///
    /// @param field path in the input, for example `customer.email`
    /// @param problem what was found and what is expected, in one sentence, as programs are told
    /// @param told the same for people; null: as programs are told
    public record Violation(String field, String problem, @JsonIgnore @Nullable Told told) {
        /// What is told to all in the same words.
        public Violation(String field, String problem) {
            this(field, problem, null);
        }

        /// What is told to each reader in their language.
        public Violation(String field, Told told) {
            this(field, told.english(), told);
        }

        /// What is wrong, in the language of who reads the page that is being made.
        public String said() {
            return told == null ? problem : told.said();
        }

        /// The same of another field.
        public Violation at(String other) {
            return new Violation(other, problem, told);
        }

        /// Two that tell the same are the same.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Violation that
                    && field.equals(that.field)
                    && problem.equals(that.problem);
        }

        @Override
        public int hashCode() {
            return Objects.hash(field, problem);
        }
    }
}
