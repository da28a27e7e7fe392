package io.howdidwedo.gateway.pages;

import gg.jte.output.Utf8ByteOutput;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Locale;
import java.util.Map;

/// Turns a page's content into HTML.
public final class Pages {
    private final Templates templates;
    private final String organisation;

    /// @param organisation whose system this is, shown on every page
    public Pages(Templates templates, String organisation) {
        this.templates = templates;
        this.organisation = organisation;
    }

    /// The page as UTF-8.
    ///
    /// @param language of who will read it
    public byte[] render(Locale language, String template, Object page) {
        return Phrases.speaking(language, () -> render(template, page));
    }

    private byte[] render(String template, Object page) {
        var output = new Utf8ByteOutput();
        templates
                .content(template, Map.of("organisation", organisation, "page", page))
                .writeTo(output);
        return output.toByteArray();
    }
}
