package io.howdidwedo.gateway.login.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.limit.ClientAddress;
import io.howdidwedo.gateway.session.Session.SessionToken;
import io.howdidwedo.gateway.session.Session.Voucher;
import io.howdidwedo.gateway.session.StayingLoggedIn;
import io.howdidwedo.gateway.session.web.SessionCookie;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.gateway.web.Connections;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
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
    private final StayingLoggedIn sessions;
    private final BlockingWork blocking;
    private final Clock clock;

    Admitting(Accounts accounts, StayingLoggedIn sessions, BlockingWork blocking, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.blocking = blocking;
        this.clock = clock;
    }

    /// Sends them on, logged in.
    ///
    /// @param next where they wanted to go; plays no part unless it is on this site
    /// @param voucher what the provider of logins said; null for a login of ours
    public Mono<ServerResponse> admit(
            ServerRequest request, Account account, String next, @Nullable Voucher voucher) {
        URI destination = URI.create(destination(SafeReturn.to(next), account.roles()));
        ServerHttpRequest http = request.exchange().getRequest();
        return blocking.call(() -> open(http, account, voucher))
                .flatMap(
                        token ->
                                ServerResponse.seeOther(destination)
                                        .cookie(
                                                SessionCookie.with(
                                                        token, Connections.isSecure(http)))
                                        .build());
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
