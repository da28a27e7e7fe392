package io.howdidwedo.benchmarks;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page weighs on its way to a browser that has nothing of it yet, with all it loads.
///
/// @param files page and assets
/// @param plain bytes of the bodies
/// @param compressed bytes of the bodies to a browser that takes gzip
record PageWeight(int files, int plain, int compressed) {
    private static final Pattern ASSET =
            Pattern.compile("<(?:link|script|img)[^>]+(?:href|src)=\"([^\"]+)\"");

    static PageWeight of(URI page, Web web) {
        byte[] html = body(page, "identity", web);
        int files = 1;
        int plain = html.length;
        int compressed = body(page, "gzip", web).length;
        Matcher assets = ASSET.matcher(new String(html, StandardCharsets.UTF_8));
        while (assets.find()) {
            URI asset = page.resolve(assets.group(1));
            files++;
            plain += body(asset, "identity", web).length;
            compressed += body(asset, "gzip", web).length;
        }
        return new PageWeight(files, plain, compressed);
    }

    private static byte[] body(URI address, String encoding, Web web) {
        var answer =
                web.send(HttpRequest.newBuilder(address).header("Accept-Encoding", encoding).GET());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode());
        }
        return answer.body();
    }
}
