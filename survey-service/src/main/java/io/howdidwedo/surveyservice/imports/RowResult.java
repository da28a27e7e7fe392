package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import java.util.stream.Collectors;

/// What became of one row.
///
/// @param line the line it starts on in the file, the header being line 1
/// @param reason why it was rejected, field by field; empty otherwise
public record RowResult(long line, Outcome outcome, String reason) {

    /// How a row can end.
    public enum Outcome {
        ACCEPTED,
        REPEATED,
        REJECTED
    }

    static RowResult accepted(long line) {
        return new RowResult(line, Outcome.ACCEPTED, "");
    }

    static RowResult repeated(long line) {
        return new RowResult(line, Outcome.REPEATED, "");
    }

    static RowResult rejected(long line, String reason) {
        return new RowResult(line, Outcome.REJECTED, reason);
    }

    static RowResult refused(long line, InvalidInput refusal) {
        return rejected(
                line,
                refusal.violations().stream()
                        .map(RowResult::told)
                        .collect(Collectors.joining("; ")));
    }

    /// What is wrong with the whole row names no field.
    private static String told(Violation violation) {
        return violation.field().isEmpty()
                ? violation.problem()
                : violation.field() + ": " + violation.problem();
    }
}
