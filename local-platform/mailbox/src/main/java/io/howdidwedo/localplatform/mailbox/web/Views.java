package io.howdidwedo.localplatform.mailbox.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;

/// Renders the pages.
final class Views {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    Views.class.getClassLoader(),
                    "io.howdidwedo.localplatform.mailbox");

    byte[] list(Overview overview) {
        return render("web/list.jte", overview);
    }

    byte[] mail(OpenedMail mail) {
        return render("web/mail.jte", mail);
    }

    byte[] missing() {
        return rendered(output -> engine.render("web/missing.jte", Map.of(), output));
    }

    private byte[] render(String template, Record page) {
        return rendered(output -> engine.render(template, page, output));
    }

    private static byte[] rendered(Consumer<Utf8ByteOutput> writing) {
        var output = new Utf8ByteOutput();
        writing.accept(output);
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
