package io.howdidwedo.gateway.frame.web;

import gg.jte.output.Utf8ByteOutput;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Answers with a page of the gateway's own in the frame that all staff pages have.
public final class StaffFrame {
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final StaffPages pages;
    private final Templates templates;

    public StaffFrame(StaffPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    /// The page for this reader.
    ///
    /// @param section where in the menu it stands; null for what stands nowhere
    /// @param template that shows the record
    public Mono<ServerResponse> page(
            HttpStatus status,
            Caller reader,
            @Nullable Section section,
            String title,
            String template,
            Record page) {
        var output = new Utf8ByteOutput();
        pages.page(reader, section, title, templates.content(template, page))
                .content()
                .writeTo(output);
        return ServerResponse.status(status).contentType(HTML).bodyValue(output.toByteArray());
    }
}
