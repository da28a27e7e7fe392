package io.howdidwedo.table.field;

/// What the cells of a field are, by its name in the product's HTTP interface.
public enum FieldKind {
    TEXT,
    /// An instant.
    TIME,
    /// A day, a local time or an instant: something promised or done.
    DAY_OR_TIME,
    /// An amount of money.
    AMOUNT;

    /// The kind of the field of this name.
    public static FieldKind of(String field) {
        return switch (field) {
            case "occurredAt", "answeredAt", "recordedAt" -> TIME;
            case "facts.promisedBy", "facts.deliveredAt" -> DAY_OR_TIME;
            case "value.amount" -> AMOUNT;
            default -> TEXT;
        };
    }
}
