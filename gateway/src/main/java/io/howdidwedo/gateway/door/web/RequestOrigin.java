package io.howdidwedo.gateway.door.web;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a browser says a request comes from; decides whether another site has sent it.
///
/// @param fetchSite the header `Sec-Fetch-Site`
/// @param origin the header `Origin`
/// @param host the host, and port if not the usual one, that the request was sent to
record RequestOrigin(@Nullable String fetchSite, @Nullable String origin, @Nullable String host) {

    /// Whether a browser sent it on behalf of a page of another site.
    ///
    /// Without either header no browser of this decade is calling, and there is nothing to abuse.
    public boolean isElsewhere() {
        if (fetchSite != null) {
            return !fetchSite.equals("same-origin") && !fetchSite.equals("none");
        }
        return origin != null && !isOwn(origin);
    }

    private boolean isOwn(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && host != null && plain(authority).equals(plain(host));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String plain(String authority) {
        return authority.toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "");
    }
}
