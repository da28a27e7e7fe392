package io.howdidwedo.operationsservice.hook.webhook;

import io.howdidwedo.operationsservice.hook.HookAddresses;
import io.howdidwedo.operationsservice.hook.webhook.CheckedLookup.NotOutside;
import io.howdidwedo.servicekit.problem.Told;
import io.howdidwedo.servicekit.wording.Phrases;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Addresses on the internet, by https; and hosts that the settings allow, wherever they are. A
/// host that is not found just now may be found later.
final class OutsideAddresses implements HookAddresses {
    private static final Phrases WORDS = Phrases.of(OutsideAddresses.class);
    private static final int LONGEST = 2_000;
    private static final String HTTPS = "https";

    private final HookSettings settings;
    private final CheckedLookup lookup;

    OutsideAddresses(HookSettings settings, CheckedLookup lookup) {
        this.settings = settings;
        this.lookup = lookup;
    }

    @Override
    public @Nullable Told problem(String address) {
        Told written = problemAsWritten(address);
        if (written != null) {
            return written;
        }
        URI url = URI.create(address);
        int port = port(url, HTTPS.equals(url.getScheme()));
        return settings.isAllowed(url.getHost(), port) ? null : inside(url.getHost());
    }

    /// The same without looking its host up.
    @Nullable Told problemAsWritten(String address) {
        URI url = url(address);
        if (url == null) {
            return WORDS.told("address.none");
        }
        boolean secure = HTTPS.equals(url.getScheme());
        int port = port(url, secure);
        boolean allowed = settings.isAllowed(url.getHost(), port);
        if (!secure && !allowed) {
            return WORDS.told("address.http");
        }
        if (!allowed && !settings.ports().contains(port)) {
            return WORDS.told("address.port", settings.portsInWords());
        }
        return null;
    }

    private static @Nullable URI url(String address) {
        try {
            URI url = new URI(address);
            String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
            boolean whole =
                    address.length() <= LONGEST
                            && (scheme.equals(HTTPS) || scheme.equals("http"))
                            && url.getHost() != null
                            && url.getUserInfo() == null
                            && url.getFragment() == null;
            return whole ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static int port(URI url, boolean secure) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return secure ? 443 : 80;
    }

    private @Nullable Told inside(String host) {
        try {
            var _ = lookup.resolve(host);
            return null;
        } catch (NotOutside e) {
            return WORDS.told("address.inside", host);
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
