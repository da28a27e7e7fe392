package io.howdidwedo.servicekit.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ContentVersionStrategy;

/// A style sheet, script or picture that pages load, under a name that changes with what is in it:
/// so browsers keep it for good, and never show an old one.
public final class Asset {
    static final ContentVersionStrategy VERSIONS = new ContentVersionStrategy();
    static final String FOLDER = "META-INF/resources";

    private static final Map<String, String> PATHS = new ConcurrentHashMap<>();
    private static final Map<String, String> INLINE = new ConcurrentHashMap<>();

    private Asset() {}

    /// The path a page loads it by.
    ///
    /// @param path without version, such as `/assets/kit/staff.css`
    /// @throws IllegalArgumentException when there is none
    public static String at(String path) {
        return PATHS.computeIfAbsent(
                path,
                plain -> VERSIONS.addVersion(plain, VERSIONS.getResourceVersion(resource(plain))));
    }

    /// A small SVG picture as an address that holds all of it, which costs no request.
    ///
    /// @throws IllegalArgumentException when there is none
    public static String inline(String path) {
        return INLINE.computeIfAbsent(path, Asset::asAddress);
    }

    private static String asAddress(String path) {
        try {
            byte[] picture = resource(path).getContentAsByteArray();
            return "data:image/svg+xml;base64,"
                    + new String(Base64.getEncoder().encode(picture), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("The picture " + path + " cannot be read", e);
        }
    }

    private static Resource resource(String path) {
        Resource resource = new ClassPathResource(FOLDER + path, Asset.class.getClassLoader());
        if (!resource.exists()) {
            throw new IllegalArgumentException("There is no asset " + path);
        }
        return resource;
    }
}
