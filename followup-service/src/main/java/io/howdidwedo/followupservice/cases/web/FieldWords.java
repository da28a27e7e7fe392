package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import java.util.stream.Collectors;

/// What is wrong with what was filled in, as the page of a case calls its fields.
final class FieldWords {
    private FieldWords() {}

    static String of(InvalidInput refusal) {
        return refusal.violations().stream().map(FieldWords::of).collect(Collectors.joining(" "));
    }

    private static String of(Violation one) {
        if (one.problem().startsWith("say what was done")) {
            return "Please say what was done, or name the root cause.";
        }
        return label(one.field()) + " " + one.problem() + ".";
    }

    private static String label(String field) {
        return switch (field) {
            case "words" -> "What you write";
            case "toCustomer" -> "What the customer is told";
            case "rootCause" -> "The root cause";
            case "until" -> "The date and time";
            case "owner" -> "The colleague";
            case "team" -> "The team";
            case "into" -> "The case it goes on in";
            case "promise" -> "The promise";
            default -> field;
        };
    }
}
