package io.howdidwedo.servicekit.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/// The precompiled templates of one module. A service declares one bean with the package its
/// templates were generated into: the module's own root, so that a template stands in the package
/// of the record it shows and that record needs not be public.
public final class Templates {
    /// The templates of this module, which those of all services use.
    public static final Templates OF_KIT =
            new Templates(Templates.class.getClassLoader(), "io.howdidwedo.servicekit");

    private final TemplateEngine engine;

    /// Templates generated below this package.
    public Templates(ClassLoader loader, String packageName) {
        this.engine = TemplateEngine.createPrecompiled(null, ContentType.Html, loader, packageName);
        this.engine.setTrimControlStructures(true);
    }

    /// A template filled with the one record it takes, written when it is sent.
    ///
    /// @param template its path, such as `response/web/survey.jte`
    public Content content(String template, Record page) {
        return output -> engine.render(template, page, output);
    }

    /// A template filled with these parameters, written when it is sent.
    public Content content(String template, Map<String, ?> parameters) {
        Map<String, Object> model = Map.copyOf(parameters);
        return output -> engine.render(template, model, output);
    }
}
