package io.howdidwedo.gateway.login.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A browser in words that its owner knows it by, such as `Firefox on Windows`, from what it calls
/// itself. Many call themselves by others' names, too: the first that fits is the most exact one.
final class BrowserWords {
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser/", "Samsung Internet");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS/", "Firefox");
        BROWSERS.put("CriOS/", "Chrome");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("iPhone", "an iPhone");
        SYSTEMS.put("iPad", "an iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS X", "a Mac");
        SYSTEMS.put("CrOS", "ChromeOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private BrowserWords() {}

    /// The words; those for something else when it is no browser we know.
    public static String of(@Nullable String userAgent) {
        String told = userAgent == null ? "" : userAgent;
        String browser = first(BROWSERS, told, "Another browser");
        String system = first(SYSTEMS, told, "");
        return system.isEmpty() ? browser : browser + " on " + system;
    }

    private static String first(Map<String, String> words, String told, String otherwise) {
        return words.entrySet().stream()
                .filter(word -> told.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
