package io.howdidwedo.servicekit.page;

import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/// Renders pages straight into the response.
final class HtmlConverter extends AbstractHttpMessageConverter<Html> {

    HtmlConverter() {
        super(new MediaType("text", "html", StandardCharsets.UTF_8), MediaType.ALL);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Html.class;
    }

    @Override
    protected Html readInternal(Class<? extends Html> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("Pages are only written", input);
    }

    @Override
    protected void writeInternal(Html page, HttpOutputMessage message) throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        page.content().writeTo(output);
        message.getHeaders().setContentType(new MediaType("text", "html", StandardCharsets.UTF_8));
        message.getHeaders().setContentLength(output.getContentLength());
        output.writeTo(message.getBody());
    }
}
