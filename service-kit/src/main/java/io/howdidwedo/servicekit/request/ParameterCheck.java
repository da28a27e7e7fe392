package io.howdidwedo.servicekit.request;

import io.howdidwedo.access.AccessRules;
import io.howdidwedo.access.Requirement;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/// Holds every request to the parameters its handler knows, and reads the ids in its path as those
/// in a body are read.
///
/// Doors that customers come through by a link take whatever is stated: mail and chat programs add
/// words of their own to links, and nobody is turned away for them.
final class ParameterCheck implements HandlerInterceptor {
    /// Databases end a text at it, or take none with it.
    private static final char NUL = 0;

    private final Map<Method, KnownParameters> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && request.getDispatcherType() == DispatcherType.REQUEST
                && isForKnownCallers(request)) {
            check(request, method);
        }
        return true;
    }

    private static boolean isForKnownCallers(HttpServletRequest request) {
        return AccessRules.requirementOf(request.getMethod(), request.getRequestURI())
                .filter(Requirement.AnyOf.class::isInstance)
                .isPresent();
    }

    private void check(HttpServletRequest request, HandlerMethod method) {
        Check check = new Check();
        readIds(request, method, check);
        KnownParameters parameters =
                known.computeIfAbsent(method.getMethod(), _ -> KnownParameters.of(method));
        parameters.check(
                parameters.inAddressOnly() ? inAddress(request, check) : stated(request, check),
                check);
        check.refuse();
    }

    private static Map<String, Integer> stated(HttpServletRequest request, Check check) {
        Map<String, Integer> times = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            times.put(name, values.length);
                            check.require(
                                    String.join("", values).indexOf(NUL) < 0,
                                    name,
                                    "must have no character U+0000");
                        });
        if (request instanceof MultipartRequest sent) {
            sent.getMultiFileMap().forEach((name, files) -> times.put(name, files.size()));
        }
        return times;
    }

    /// The request's own parameters would be read from its body, too, and nothing be left of it.
    private static Map<String, Integer> inAddress(HttpServletRequest request, Check check) {
        Map<String, Integer> times = new LinkedHashMap<>();
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .forEach(
                        (name, values) ->
                                times.merge(decoded(name, check), values.size(), Integer::sum));
        return times;
    }

    private static String decoded(String name, Check check) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            check.wrong("address", "has a percent sign without two digits behind it");
            return "";
        }
    }

    @SuppressWarnings("unchecked")
    private static void readIds(HttpServletRequest request, HandlerMethod method, Check check) {
        Object found = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (!(found instanceof Map<?, ?> variables) || variables.isEmpty()) {
            return;
        }
        Map<String, String> read = new LinkedHashMap<>((Map<String, String>) variables);
        StatedValues stated = new StatedValues(check);
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(PathVariable.class)
                    && parameter.getParameterType() == String.class) {
                read.computeIfPresent(KnownParameters.name(parameter), stated::id);
            }
        }
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, read);
    }
}
