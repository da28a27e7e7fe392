package io.howdidwedo.gateway.login.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.limit.ClientAddress;
import io.howdidwedo.gateway.login.BrowserToken;
import io.howdidwedo.gateway.login.SigningIn;
import io.howdidwedo.gateway.session.Session.SessionToken;
import io.howdidwedo.gateway.session.Session.Voucher;
import io.howdidwedo.gateway.session.StayingLoggedIn;
import io.howdidwedo.gateway.session.web.SessionCookie;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.gateway.web.Connections;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Lets somebody in who has shown who they are, by whatever way: opens their session and sends them
/// where they wanted to go.
public final class Admitting {
    private final Accounts accounts;
    private final SigningIn signingIn;
    private final StayingLoggedIn sessions;
    private final BlockingWork blocking;
    private final Clock clock;
    private final RandomGenerator chance;

    Admitting(
            Accounts accounts,
            SigningIn signingIn,
            StayingLoggedIn sessions,
            BlockingWork blocking,
            Clock clock,
            RandomGenerator chance) {
        this.accounts = accounts;
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.blocking = blocking;
        this.clock = clock;
        this.chance = chance;
    }

    /// Sends them on, logged in.
    ///
    /// @param next where they wanted to go; plays no part unless it is on this site
    /// @param voucher what the provider of logins said; null for a login of ours
    public Mono<ServerResponse> admit(
            ServerRequest request, Account account, String next, @Nullable Voucher voucher) {
        return open(request, account, next, voucher)
                .flatMap(place -> ServerResponse.seeOther(place).build());
    }

    /// The same, and knows their browser again from now on.
    public Mono<ServerResponse> admitKnown(ServerRequest request, Account account, String next) {
        ServerHttpRequest http = request.exchange().getRequest();
        BrowserToken known = BrowserCookie.in(http);
        BrowserToken browser = known == null ? BrowserToken.draw(chance) : known;
        request.exchange().getResponse().addCookie(BrowserCookie.with(browser, http));
        return blocking.run(() -> signingIn.remember(browser, account.user()))
                .then(admit(request, account, next, null));
    }

    /// Logs them in; where they go from here is told.
    ///
    /// @param next where they wanted to go; plays no part unless it is on this site
    /// @param voucher what the provider of logins said; null for a login of ours
    public Mono<URI> open(
            ServerRequest request, Account account, String next, @Nullable Voucher voucher) {
        URI place = URI.create(destination(SafeReturn.to(next), account.roles()));
        ServerHttpRequest http = request.exchange().getRequest();
        return blocking.call(() -> open(http, account, voucher))
                .map(
                        token -> {
                            request.exchange()
                                    .getResponse()
                                    .addCookie(
                                            SessionCookie.with(token, Connections.isSecure(http)));
                            return place;
                        });
    }

    private SessionToken open(ServerHttpRequest http, Account account, @Nullable Voucher voucher) {
        accounts.seen(account.user(), clock.instant());
        return sessions.open(
                account.user(),
                ClientAddress.of(http.getRemoteAddress()),
                BrowserWords.of(http.getHeaders().getFirst(HttpHeaders.USER_AGENT)),
                voucher);
    }

    private static String destination(String next, Set<Role> roles) {
        if (!next.isEmpty()) {
            return next;
        }
        if (roles.contains(Role.ADMIN)) {
            return "/getting-started/home";
        }
        if (roles.contains(Role.MANAGER)) {
            return "/dashboard";
        }
        return roles.contains(Role.AGENT) ? "/my-work" : "/";
    }
}
