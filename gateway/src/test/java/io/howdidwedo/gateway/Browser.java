package io.howdidwedo.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody's browser: keeps cookies, shows redirects instead of following them.
final class Browser {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final RunningGateway gateway;
    private final CookieManager cookies;
    private final HttpClient client;

    private Browser(RunningGateway gateway, CookieManager cookies) {
        this.gateway = gateway;
        this.cookies = cookies;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(cookies)
                        .build();
    }

    static Browser at(RunningGateway gateway) {
        return new Browser(gateway, new CookieManager());
    }

    /// The same browser, with its cookies, at another gateway on the same host.
    Browser movedTo(RunningGateway other) {
        return new Browser(other, cookies);
    }

    HttpResponse<String> get(String path) {
        return send(path, UnaryOperator.identity());
    }

    /// A request made with further headers, method or body.
    HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> more) {
        return send(path, more, BodyHandlers.ofString());
    }

    /// The same, answered as it came.
    HttpResponse<byte[]> bytes(String path, UnaryOperator<HttpRequest.Builder> more) {
        return send(path, more, BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> send(
            String path, UnaryOperator<HttpRequest.Builder> more, BodyHandler<T> as) {
        HttpRequest request =
                more.apply(
                                HttpRequest.newBuilder(gateway.uri(path))
                                        .timeout(Duration.ofSeconds(60))
                                        .header("Accept", "text/html,*/*;q=0.8"))
                        .build();
        try {
            return client.send(request, as);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(
                path,
                request ->
                        request.header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /// Opens the login form, fills it in and sends it.
    HttpResponse<String> logIn(String user, String password) {
        return logIn(user, password, "");
    }

    HttpResponse<String> logIn(String user, String password, String next) {
        return post(
                "/login",
                Map.of(
                        "username",
                        user,
                        "password",
                        password,
                        "next",
                        next,
                        "_csrf",
                        formToken(get("/login"))));
    }

    /// The hidden token of the form on this page.
    static String formToken(HttpResponse<String> page) {
        Matcher found = FORM_TOKEN.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("No form on the page: " + page.body());
        }
        return found.group(1);
    }

    boolean has(String cookie) {
        return cookies.getCookieStore().getCookies().stream()
                .anyMatch(each -> each.getName().equals(cookie));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
