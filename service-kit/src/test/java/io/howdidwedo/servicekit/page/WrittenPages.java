package io.howdidwedo.servicekit.page;

import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/// Writes pages behind doors in tests, so that what is on them is seen.
public final class WrittenPages extends AbstractHttpMessageConverter<Html> {
    /// Whatever was asked for.
    public WrittenPages() {
        super(MediaType.TEXT_HTML, MediaType.ALL);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Html.class;
    }

    @Override
    protected Html readInternal(Class<? extends Html> type, HttpInputMessage message) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void writeInternal(Html page, HttpOutputMessage message) throws IOException {
        StringOutput output = new StringOutput();
        page.content().writeTo(output);
        message.getBody().write(output.toString().getBytes(StandardCharsets.UTF_8));
    }
}
