package io.howdidwedo.gateway.login.web;

import org.jspecify.annotations.Nullable;

/// Where somebody may be sent after logging in: only somewhere on this site.
final class SafeReturn {
    private static final int LONGEST = 2_000;

    private SafeReturn() {}

    /// The wish itself if it is a path on this site that can be read, else an empty text.
    public static String to(@Nullable String wish) {
        return wish != null && isOwnPath(wish) ? wish : "";
    }

    private static boolean isOwnPath(String wish) {
        return wish.startsWith("/")
                && !wish.startsWith("//")
                && wish.length() <= LONGEST
                && wish.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\')
                && !wish.startsWith("/login")
                && !wish.startsWith("/logout");
    }
}
