package io.howdidwedo.gateway.frame.web;

import gg.jte.output.Utf8ByteOutput;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.wording.Phrases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
            Reader reader,
            @Nullable Section section,
            String title,
            String template,
            Record page) {
        byte[] html =
                Phrases.speaking(
                        reader.language(),
                        () -> html(reader.onPages(), section, title, template, page));
        ServerResponse.BodyBuilder answer =
                ServerResponse.status(status).contentType(HTML).varyBy(HttpHeaders.ACCEPT_ENCODING);
        return reader.unzips()
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").bodyValue(zipped(html))
                : answer.bodyValue(html);
    }

    private static byte[] zipped(byte[] html) {
        var zipped = new ByteArrayOutputStream(html.length / 3);
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    private byte[] html(
            Caller reader, @Nullable Section section, String title, String template, Record page) {
        var output = new Utf8ByteOutput();
        pages.page(reader, section, title, templates.content(template, page))
                .content()
                .writeTo(output);
        return output.toByteArray();
    }
}
