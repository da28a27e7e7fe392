package io.howdidwedo.servicekit.download;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Hands controllers the form that a table is wanted in.
final class FileFormArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == TableFile.Form.class;
    }

    @Override
    public TableFile.Form resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return TableFile.Form.of(
                request.getParameter("format"), request.getParameter("excel"), accepted(request));
    }

    private static List<MediaType> accepted(NativeWebRequest request) {
        String[] accepted = request.getHeaderValues(HttpHeaders.ACCEPT);
        return accepted == null ? List.of() : MediaType.parseMediaTypes(Arrays.asList(accepted));
    }
}
