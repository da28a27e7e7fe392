package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.stream.Collectors;

/// What is wrong with what was filled in, as the page of a case calls its fields.
final class FieldWords {
    private static final Phrases WORDS = Phrases.of(FieldWords.class);

    private FieldWords() {}

    static String of(InvalidInput refusal) {
        return refusal.violations().stream().map(FieldWords::of).collect(Collectors.joining(" "));
    }

    private static String of(Violation one) {
        return one.problem().equals(WORDS.told("problem.say-done").english())
                ? WORDS.say("refusal.say-done")
                : WORDS.say("refusal", label(one.field()), one.said());
    }

    private static String label(String field) {
        return switch (field) {
            case "words", "until", "owner", "team", "into", "promise" ->
                    WORDS.say("field." + field);
            case "toCustomer" -> WORDS.say("field.to-customer");
            case "rootCause" -> WORDS.say("field.root-cause");
            default -> field;
        };
    }
}
