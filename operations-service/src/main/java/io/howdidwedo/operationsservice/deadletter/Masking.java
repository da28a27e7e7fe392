package io.howdidwedo.operationsservice.deadletter;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Covers up, in what is JSON or was meant to be, whatever may tell of a person. Names of fields,
/// numbers and the shape stay, so that it can be seen what is wrong.
///
/// It reads no JSON: what is a dead letter is often none.
final class Masking {
    private static final String COVERED = "•••";

    /// A text in quotes, and the colon that makes it the name of a field; or, outside of quotes,
    /// letters with the digits among them.
    private static final Pattern PARTS =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)(\"?)(\\s*+:)?|\\p{L}[\\p{L}\\p{N}]*+");

    /// Fields of ours whose values are never about a person.
    private static final Set<String> TELLS_OF_NOBODY =
            Set.of(
                    "specversion",
                    "id",
                    "source",
                    "type",
                    "time",
                    "datacontenttype",
                    "transaction",
                    "transactionId",
                    "relationship",
                    "externalId",
                    "supplier",
                    "offering",
                    "stage",
                    "contactPoint",
                    "kind",
                    "language",
                    "timeZone",
                    "tier",
                    "currency",
                    "amount",
                    "status",
                    "verdict",
                    "expectation",
                    "question");

    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    private static final Pattern PLAIN =
            Pattern.compile(
                    "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
                            + "|\\d{4}-\\d{2}-\\d{2}(T[0-9:.]+(Z|[+-]\\d{2}:\\d{2}))?"
                            + "|[A-Z]+(_[A-Z]+)+"
                            + "|\\d{0,5}");

    private Masking() {}

    /// The text with its values covered.
    static String of(String text) {
        StringBuilder masked = new StringBuilder();
        Matcher part = PARTS.matcher(text);
        String field = "";
        int from = 0;
        while (part.find()) {
            masked.append(text, from, part.start());
            from = part.end();
            if (part.group(1) == null) {
                masked.append(LITERALS.contains(part.group()) ? part.group() : COVERED);
            } else if (part.group(3) != null) {
                field = part.group(1);
                masked.append(part.group());
            } else {
                masked.append('"').append(value(field, part.group(1))).append(part.group(2));
            }
        }
        return masked.append(text.substring(from)).toString();
    }

    private static String value(String field, String value) {
        // Some make the id of a customer of their address.
        boolean isOurs = TELLS_OF_NOBODY.contains(field) && value.indexOf('@') < 0;
        return isOurs || PLAIN.matcher(value).matches() ? value : COVERED;
    }
}
