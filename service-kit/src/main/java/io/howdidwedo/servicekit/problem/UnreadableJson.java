package io.howdidwedo.servicekit.problem;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/// Says what a JSON parser did not understand: where and what was expected, never the value.
public final class UnreadableJson {
    private UnreadableJson() {}

    /// The failure as a violation of the field it happened in.
    public static InvalidInput asInvalidInput(JacksonException failure) {
        return new InvalidInput(path(failure), reason(failure));
    }

    /// What a JSON parser did not understand, with the field, without the value.
    static String describe(JacksonException failure) {
        String path = path(failure);
        var at = failure.getLocation();
        return path
                + ": cannot be read"
                + (at == null
                        ? ""
                        : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")")
                + "; "
                + reason(failure);
    }

    private static String path(JacksonException failure) {
        return failure instanceof DatabindException databind && !databind.getPath().isEmpty()
                ? databind.getPath().stream()
                        .map(
                                step ->
                                        step.getPropertyName() == null
                                                ? "[" + step.getIndex() + "]"
                                                : step.getPropertyName())
                        .reduce((a, b) -> b.startsWith("[") ? a + b : a + "." + b)
                        .orElse("body")
                : "body";
    }

    private static String reason(JacksonException failure) {
        String message = failure.getOriginalMessage();
        if (message == null) {
            return "it is not valid JSON here.";
        }
        // Jackson quotes the offending value; personal data must not travel into logs or answers.
        return message.replaceAll("\"[^\"]{0,2000}\"", "the value").split("\n", 2)[0];
    }
}
