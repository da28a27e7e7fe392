package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.problem.Told;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What became of one row.
///
/// @param line the line it starts on in the file, the header being line 1
/// @param problems why it was rejected, field by field; none otherwise
public record RowResult(long line, Outcome outcome, List<Violation> problems) {

    /// How a row can end.
    public enum Outcome {
        ACCEPTED,
        REPEATED,
        REJECTED
    }

    static RowResult accepted(long line) {
        return new RowResult(line, Outcome.ACCEPTED, List.of());
    }

    static RowResult repeated(long line) {
        return new RowResult(line, Outcome.REPEATED, List.of());
    }

    static RowResult rejected(long line, String field, Told problem) {
        return new RowResult(line, Outcome.REJECTED, List.of(new Violation(field, problem)));
    }

    static RowResult refused(long line, InvalidInput refusal) {
        return new RowResult(line, Outcome.REJECTED, refusal.violations());
    }

    /// Why it was rejected, as files tell it; empty otherwise.
    public String reason() {
        return told(Violation::problem);
    }

    /// The same in the language of who reads the page that is being made.
    public String said() {
        return told(Violation::said);
    }

    /// What is wrong with the whole row names no field.
    private String told(Function<Violation, String> problem) {
        return problems.stream()
                .map(
                        one ->
                                one.field().isEmpty()
                                        ? problem.apply(one)
                                        : one.field() + ": " + problem.apply(one))
                .collect(Collectors.joining("; "));
    }
}
