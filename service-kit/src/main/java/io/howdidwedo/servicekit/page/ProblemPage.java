package io.howdidwedo.servicekit.page;

import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Tells people of a refusal by a page, where programs get problem details. Only who asks for HTML
/// by name is taken for a person: a program that takes anything gets JSON.
final class ProblemPage extends AbstractHttpMessageConverter<ProblemDetail> {
    private final StaffPages pages;

    ProblemPage(StaffPages pages) {
        super(StandardCharsets.UTF_8, MediaType.TEXT_HTML);
        this.pages = pages;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return ProblemDetail.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return super.canWrite(type, mediaType) && isAskedByAPerson();
    }

    private static boolean isAskedByAPerson() {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes attributes
                && Objects.requireNonNullElse(attributes.getRequest().getHeader("Accept"), "")
                        .contains(MediaType.TEXT_HTML_VALUE);
    }

    @Override
    protected ProblemDetail readInternal(
            Class<? extends ProblemDetail> type, HttpInputMessage message) {
        throw new UnsupportedOperationException("Problems are only told");
    }

    @Override
    protected void writeInternal(ProblemDetail problem, HttpOutputMessage message)
            throws IOException {
        StringOutput page = new StringOutput();
        pages.message(
                        Objects.requireNonNullElse(problem.getTitle(), "That was not possible"),
                        Objects.requireNonNullElse(problem.getDetail(), ""))
                .writeTo(page);
        message.getBody().write(page.toString().getBytes(StandardCharsets.UTF_8));
    }
}
