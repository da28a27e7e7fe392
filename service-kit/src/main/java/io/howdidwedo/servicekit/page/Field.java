package io.howdidwedo.servicekit.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// A field of a form with its label, its hint and what is wrong with it; in a template
/// `${Field.of(entered, "title", "Title").withHint("As others will read it")}`.
///
/// @param type of HTML's input: `text`, `number`, `month` …
/// @param hint what to type, below the field; may be empty
/// @param placeholder an example inside the field; may be empty
public record Field(
        Entered entered, String name, String label, String type, String hint, String placeholder)
        implements Content {

    /// A field for a text.
    public static Field of(Entered entered, String name, String label) {
        return new Field(entered, name, label, "text", "", "");
    }

    /// The field with another type.
    public Field withType(String other) {
        return new Field(entered, name, label, other, hint, placeholder);
    }

    /// The field with a hint.
    public Field withHint(String other) {
        return new Field(entered, name, label, type, other, placeholder);
    }

    /// The field with an example in it.
    public Field withPlaceholder(String other) {
        return new Field(entered, name, label, type, hint, other);
    }

    /// What was typed.
    String value() {
        return entered.value(name);
    }

    /// What is wrong with it; empty when nothing.
    String problem() {
        return entered.problem(name);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        Templates.OF_KIT.content("page/field.jte", this).writeTo(output);
    }
}
