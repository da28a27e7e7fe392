package io.howdidwedo.table.number;

import java.util.Arrays;
import java.util.Optional;

/// What stands before the decimals of a column's amounts; the other one parts their thousands.
public enum DecimalMark {
    POINT("point", '.', "1,234.56"),
    COMMA("comma", ',', "1.234,56");

    private final String id;
    private final char character;
    private final String example;

    DecimalMark(String id, char character, String example) {
        this.id = id;
        this.character = character;
        this.example = example;
    }

    /// How it is called in a mapping.
    public String id() {
        return id;
    }

    /// An amount written with it.
    public String example() {
        return example;
    }

    char character() {
        return character;
    }

    /// What parts thousands, beside blanks and apostrophes.
    char grouping() {
        return this == POINT ? ',' : '.';
    }

    /// The mark that is called so in a mapping.
    public static Optional<DecimalMark> of(String id) {
        return Arrays.stream(values()).filter(mark -> mark.id.equals(id)).findFirst();
    }
}
