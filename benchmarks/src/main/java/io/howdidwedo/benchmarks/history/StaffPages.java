package io.howdidwedo.benchmarks.history;

import io.howdidwedo.benchmarks.Doors;
import io.howdidwedo.benchmarks.Percentiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The pages of the menu as an administrator's browser loads them: what comes at the first visit,
/// what at the next ones, and how long the server takes.
final class StaffPages implements AutoCloseable {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final Pattern MENU = Pattern.compile("<a class=\"nav-link\" href=\"([^\"]+)\"");
    private static final Pattern ASSET =
            Pattern.compile("<(?:link rel=\"stylesheet\" href|script src)=\"(/[^\"]+)\"");
    private static final Pattern CHARTS = Pattern.compile("data-charts=\"([^\"]+)\"");
    private static final String CHART = "data-chart=\"";
    private static final int VISITS = 12;
    private static final int COUNTING = 202;
    private static final int MOST_ASKED = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final URI gateway;

    private StaffPages(URI gateway) {
        this.gateway = gateway;
    }

    /// The pages as the administrator of the system in this data folder sees them.
    static StaffPages of(Path data, Doors doors) throws IOException, InterruptedException {
        StaffPages pages = new StaffPages(doors.gateway());
        JsonNode admin =
                JSON.readTree(Files.readAllBytes(data.resolve("credentials.json"))).path("admin");
        pages.logIn(admin.path("user").asString(), admin.path("password").asString());
        return pages;
    }

    /// One of them.
    ///
    /// @param first bytes of the first visit with all it loads, compressed
    /// @param requests of the first visit
    /// @param next bytes of every further visit
    /// @param times of the page alone
    record Weight(String path, int first, int requests, int next, Percentiles times) {}

    /// All of the menu.
    List<Weight> weigh() throws IOException, InterruptedException {
        Set<String> paths = new LinkedHashSet<>();
        Matcher menu = MENU.matcher(text(get("/dashboard")));
        while (menu.find()) {
            paths.add(menu.group(1));
        }
        List<Weight> weights = new ArrayList<>();
        for (String path : paths) {
            weights.add(weight(path));
        }
        return weights;
    }

    private Weight weight(String path) throws IOException, InterruptedException {
        byte[] page = get(path);
        List<String> assets = assets(text(page));
        int first = page.length;
        for (String asset : assets) {
            first += get(asset).length;
        }
        List<Long> times = new ArrayList<>();
        for (int visit = 0; visit < VISITS; visit++) {
            long start = System.nanoTime();
            page = get(path);
            times.add(System.nanoTime() - start);
        }
        return new Weight(path, first, 1 + assets.size(), page.length, Percentiles.ofNanos(times));
    }

    private static List<String> assets(String html) {
        List<String> assets = new ArrayList<>();
        Matcher asset = ASSET.matcher(html);
        while (asset.find()) {
            assets.add(asset.group(1));
        }
        Matcher charts = CHARTS.matcher(html);
        if (html.contains(CHART) && charts.find()) {
            assets.add(charts.group(1));
        }
        return assets;
    }

    private void logIn(String user, String password) throws IOException, InterruptedException {
        Matcher token = FORM_TOKEN.matcher(text(get("/login")));
        if (!token.find()) {
            throw new IOException("The login page has no form");
        }
        String form =
                "next=%2F&_csrf="
                        + encoded(token.group(1))
                        + "&username="
                        + encoded(user)
                        + "&password="
                        + encoded(password);
        var _ =
                sent(
                        HttpRequest.newBuilder(gateway.resolve("/login"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /// The page as it is when its figures are counted: one that is still counting is asked again.
    private byte[] get(String path) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(gateway.resolve(path)));
    }

    private byte[] sent(HttpRequest.Builder asked) throws IOException, InterruptedException {
        HttpRequest request = asked.header("Accept-Encoding", "gzip, br").build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        for (int again = 0; again < MOST_ASKED && answer.statusCode() == COUNTING; again++) {
            TimeUnit.MILLISECONDS.sleep(50);
            answer = client.send(request, BodyHandlers.ofByteArray());
        }
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private static String text(byte[] body) throws IOException {
        boolean zipped = body.length > 1 && body[0] == 0x1f && body[1] == (byte) 0x8b;
        byte[] plain =
                zipped ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body;
        return new String(plain, StandardCharsets.UTF_8);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
