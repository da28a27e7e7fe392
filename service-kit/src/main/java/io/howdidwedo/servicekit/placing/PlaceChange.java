package io.howdidwedo.servicekit.placing;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.InvalidInput;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One thing goes to a place among those on a page; written as `2:north`.
///
/// @param place counted from 0
public record PlaceChange(int place, String id) {
    /// The field it is sent in.
    public static final String FIELD = "to";

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6}):(.{1,500})");

    /// What was sent.
    ///
    /// @throws InvalidInput when it is no place and id
    public static PlaceChange sent(String written) {
        return read(written)
                .orElseThrow(
                        () ->
                                new InvalidInput(
                                        FIELD, "must be a place from 0 and an id, as in 2:north"));
    }

    /// What an address says; empty when it says nothing of the kind.
    public static Optional<PlaceChange> read(String written) {
        Matcher found = WRITTEN.matcher(written);
        return found.matches()
                ? Optional.of(
                        new PlaceChange(
                                Integer.parseInt(found.group(1)), WrittenText.id(found.group(2))))
                : Optional.empty();
    }

    /// As it is sent and stands in addresses.
    public String written() {
        return place + ":" + id;
    }

    /// Says what was moved on a page, and takes it back.
    ///
    /// @param action where the page sends its moves
    /// @param name what was moved is called
    /// @param back takes it back
    /// @param csrf of the caller, who is a person
    public record Moved(String action, String name, PlaceChange back, @Nullable String csrf)
            implements Content {
        @Override
        public void writeTo(TemplateOutput output) {
            Templates.OF_KIT.content("placing/moved.jte", this).writeTo(output);
        }
    }
}
