package io.howdidwedo.servicekit.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/// The precompiled templates of one module. A service declares one bean with the package its
/// templates were generated into.
public final class Templates {
    private final TemplateEngine engine;

    /// Templates generated into this package.
    public Templates(ClassLoader loader, String packageName) {
        this.engine = TemplateEngine.createPrecompiled(null, ContentType.Html, loader, packageName);
        this.engine.setTrimControlStructures(true);
    }

    /// A template filled with these parameters, written when it is sent.
    public Content content(String template, Map<String, ?> parameters) {
        Map<String, Object> model = Map.copyOf(parameters);
        return output -> engine.render(template, model, output);
    }
}
