package io.howdidwedo.localplatform.mailbox.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a browser or a program asks for.
///
/// @param method GET or POST
/// @param path the parts of the path
/// @param query the parameters, decoded
/// @param site where a browser says the request comes from
/// @param headers all of them
/// @param body what was sent, not yet read
record Request(
        String method,
        List<String> path,
        Map<String, String> query,
        @Nullable String site,
        Map<String, List<String>> headers,
        InputStream body) {

    static Request of(HttpExchange exchange) {
        var uri = exchange.getRequestURI();
        return new Request(
                exchange.getRequestMethod(),
                Arrays.stream(uri.getPath().split("/")).filter(part -> !part.isEmpty()).toList(),
                parameters(uri.getRawQuery()),
                exchange.getRequestHeaders().getFirst("Sec-Fetch-Site"),
                exchange.getRequestHeaders(),
                exchange.getRequestBody());
    }

    private static Map<String, String> parameters(@Nullable String query) {
        var parameters = new HashMap<String, String>();
        for (var pair : query == null ? new String[0] : query.split("&")) {
            var at = pair.indexOf('=');
            if (at > 0) {
                parameters.put(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
            }
        }
        return parameters;
    }

    /// A percent sign that means nothing stays as it is.
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    /// A parameter, empty when it was not given.
    String parameter(String name) {
        return query.getOrDefault(name, "").strip();
    }

    /// The number at the beginning of a parameter's value, or another one.
    long number(String name, long otherwise) {
        var value = parameter(name);
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : otherwise;
    }

    /// Whether a page of somebody else's made the browser ask.
    boolean isFromElsewhere() {
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }
}
