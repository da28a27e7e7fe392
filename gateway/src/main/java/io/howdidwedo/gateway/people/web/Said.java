package io.howdidwedo.gateway.people.web;

import java.util.Map;

/// What came of something, told on the page that follows it; the address names it by a word.
final class Said {
    private static final Map<String, String> SENTENCES =
            Map.ofEntries(
                    Map.entry("sent", "The invitation is on its way."),
                    Map.entry(
                            "refused",
                            "The mail system does not take a mail for this address. Withdraw the"
                                    + " invitation and check the address."),
                    Map.entry(
                            "away",
                            "The mail system cannot be reached right now. The invitation is kept:"
                                    + " send it again in a few minutes."),
                    Map.entry("withdrawn", "The invitation is withdrawn; its link is dead."),
                    Map.entry("changed", "Saved. It holds from now on."),
                    Map.entry(
                            "deactivated",
                            "Deactivated. They are logged out everywhere and cannot log in."),
                    Map.entry("activated", "Active again. They log in as before."),
                    Map.entry("ended", "The key is ended. Nothing gets in with it any more."));

    private Said() {}

    /// The sentence; empty for a word that is not known.
    static String sentence(String word) {
        return SENTENCES.getOrDefault(word, "");
    }

    /// Whether it is no good news.
    static boolean isBad(String word) {
        return word.equals("refused") || word.equals("away");
    }
}
