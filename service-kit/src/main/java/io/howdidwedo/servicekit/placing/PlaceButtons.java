package io.howdidwedo.servicekit.placing;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.howdidwedo.servicekit.page.Templates;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Takes a line of a list up or down: a handle to drag it by, and two buttons. They belong in a
/// form with the class `hdwd-places`, whose list has the id that [PlacesEnd] is given.
///
/// @param name what the line is called
/// @param place counted from 0
/// @param last the last place there is
public record PlaceButtons(String id, String name, int place, int last) implements Content {

    /// Its id as part of an element's, which has no blanks.
    String mark() {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace('%', '_');
    }

    String up() {
        return new PlaceChange(Math.max(0, place - 1), id).written();
    }

    String down() {
        return new PlaceChange(place + 1, id).written();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        Templates.OF_KIT.content("placing/place-buttons.jte", this).writeTo(output);
    }
}
