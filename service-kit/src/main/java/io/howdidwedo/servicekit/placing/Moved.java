package io.howdidwedo.servicekit.placing;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.howdidwedo.servicekit.page.Templates;
import org.jspecify.annotations.Nullable;

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
