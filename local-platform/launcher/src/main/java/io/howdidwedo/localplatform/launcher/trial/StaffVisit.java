package io.howdidwedo.localplatform.launcher.trial;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody of the staff who logs in and looks at the pages of a day's work, several times each.
final class StaffVisit {
    private static final List<String> PAGES =
            List.of(
                    "/dashboard",
                    "/dashboard/expectations",
                    "/my-work",
                    "/surveys",
                    "/offerings",
                    "/deliveries");
    private static final int LOOKS = 12;
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final URI gateway;
    private final String user;
    private final String password;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    StaffVisit(URI gateway, String user, String password) {
        this.gateway = gateway;
        this.user = user;
        this.password = password;
    }

    /// Looks at all of them.
    ///
    /// @throws IOException when one does not open
    void look() throws IOException, InterruptedException {
        logIn();
        for (int look = 0; look < LOOKS; look++) {
            for (String page : PAGES) {
                var _ = opened(HttpRequest.newBuilder(gateway.resolve(page)));
            }
        }
    }

    private void logIn() throws IOException, InterruptedException {
        Matcher token =
                FORM_TOKEN.matcher(opened(HttpRequest.newBuilder(gateway.resolve("/login"))));
        if (!token.find()) {
            throw new IOException("The login page has no form");
        }
        String form =
                "_csrf="
                        + encoded(token.group(1))
                        + "&username="
                        + encoded(user)
                        + "&password="
                        + encoded(password)
                        + "&next=%2Fdashboard";
        var _ =
                opened(
                        HttpRequest.newBuilder(gateway.resolve("/login"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private String opened(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
