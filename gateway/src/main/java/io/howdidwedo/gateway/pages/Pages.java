package io.howdidwedo.gateway.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/// Turns a page's content into HTML.
public final class Pages {
    private final TemplateEngine engine;
    private final String organisation;

    /// @param organisation whose system this is, shown on every page
    public Pages(String organisation) {
        this.organisation = organisation;
        this.engine =
                TemplateEngine.createPrecompiled(
                        null,
                        ContentType.Html,
                        Pages.class.getClassLoader(),
                        Pages.class.getPackageName());
        engine.setTrimControlStructures(true);
    }

    /// The page as UTF-8.
    public byte[] render(String template, Object page) {
        var output = new Utf8ByteOutput();
        engine.render(template, Map.of("organisation", organisation, "page", page), output);
        return output.toByteArray();
    }
}
