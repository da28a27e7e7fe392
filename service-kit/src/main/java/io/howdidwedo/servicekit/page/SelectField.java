package io.howdidwedo.servicekit.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;

/// A field of a form in which one of several is chosen, with its label, its hint and what is wrong
/// with it; in a template `${SelectField.of(entered, "span", "Months", options)}`.
///
/// @param hint what to choose, below the field; may be empty
public record SelectField(
        Entered entered, String name, String label, List<Option> options, String hint)
        implements Content {

    /// One that can be chosen.
    ///
    /// @param value what is sent
    /// @param label what people read
    public record Option(String value, String label) {

        /// One that is sent as it is read.
        public static Option of(String value) {
            return new Option(value, value);
        }
    }

    /// A field with these options.
    public static SelectField of(Entered entered, String name, String label, List<Option> options) {
        return new SelectField(entered, name, label, options, "");
    }

    /// A field whose options are sent as they are read.
    public static SelectField ofValues(
            Entered entered, String name, String label, List<String> values) {
        return of(entered, name, label, values.stream().map(Option::of).toList());
    }

    /// The field with a hint.
    public SelectField withHint(String other) {
        return new SelectField(entered, name, label, options, other);
    }

    /// Whether this one is chosen.
    boolean isChosen(Option option) {
        return entered.value(name).equals(option.value());
    }

    /// What is wrong with it; empty when nothing.
    String problem() {
        return entered.problem(name);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        Templates.OF_KIT.content("page/select-field.jte", this).writeTo(output);
    }
}
