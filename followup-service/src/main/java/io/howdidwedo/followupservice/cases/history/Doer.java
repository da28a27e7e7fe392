package io.howdidwedo.followupservice.cases.history;

/// Who did something to a case: a person, or what works by itself.
///
/// @param name of the person or the rule; empty for the others
public record Doer(Kind kind, String name) {
    /// Time.
    public static final Doer CLOCK = new Doer(Kind.CLOCK, "");

    /// The customer.
    public static final Doer CUSTOMER = new Doer(Kind.CUSTOMER, "");

    /// The customer's answer, judged anew.
    public static final Doer ANSWER = new Doer(Kind.ANSWER, "");

    /// The list of root causes.
    public static final Doer CAUSES = new Doer(Kind.CAUSES, "");

    /// What kind of doer.
    public enum Kind {
        /// Somebody of a team.
        PERSON,
        RULE,
        CLOCK,
        CUSTOMER,
        ANSWER,
        CAUSES
    }

    /// Somebody of a team.
    public static Doer person(String name) {
        return new Doer(Kind.PERSON, name);
    }

    /// Whom an earlier version kept in words.
    public static Doer written(String words) {
        return switch (words) {
            case "The clock" -> CLOCK;
            case "The customer" -> CUSTOMER;
            case "The customer's answer" -> ANSWER;
            case "The list of root causes" -> CAUSES;
            default -> person(words);
        };
    }

    /// The rule of this name.
    public static Doer rule(String name) {
        return new Doer(Kind.RULE, name);
    }
}
