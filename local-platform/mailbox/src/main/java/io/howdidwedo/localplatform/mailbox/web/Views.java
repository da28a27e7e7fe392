package io.howdidwedo.localplatform.mailbox.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// Renders the pages.
final class Views {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    Views.class.getClassLoader(),
                    "io.howdidwedo.localplatform.mailbox.pages");

    byte[] list(Overview overview) {
        return render("list.jte", Map.of("overview", overview));
    }

    byte[] mail(OpenedMail mail) {
        return render("mail.jte", Map.of("mail", mail));
    }

    byte[] missing() {
        return render("missing.jte", Map.of());
    }

    private byte[] render(String template, Map<String, Object> model) {
        var output = new Utf8ByteOutput();
        engine.render(template, model, output);
        return output.toByteArray();
    }

    static byte[] style() {
        try (var css = Views.class.getResourceAsStream("/mailbox/style.css")) {
            if (css == null) {
                throw new IllegalStateException("the style sheet is not on the class path");
            }
            return css.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
