package io.howdidwedo.gateway.provider.web;

import io.howdidwedo.gateway.login.web.Admitting;
import io.howdidwedo.gateway.provider.Attempt;
import io.howdidwedo.gateway.provider.ComingByProvider;
import io.howdidwedo.gateway.provider.ComingByProvider.Entry;
import io.howdidwedo.gateway.provider.Provider;
import io.howdidwedo.gateway.provider.ProviderFailure;
import io.howdidwedo.gateway.provider.Voucher;
import io.howdidwedo.gateway.web.BlockingWork;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Sends people to the provider of logins and takes them when they come back.
final class ProviderPages {
    private static final int LONGEST_NEXT = 2_000;

    private final Provider provider;
    private final ComingByProvider coming;
    private final ConnectingPages connecting;
    private final Admitting admitting;
    private final ProviderAnswers answers;
    private final BlockingWork blocking;
    private final RandomGenerator chance;

    ProviderPages(
            Provider provider,
            ComingByProvider coming,
            ConnectingPages connecting,
            Admitting admitting,
            ProviderAnswers answers,
            BlockingWork blocking,
            RandomGenerator chance) {
        this.provider = provider;
        this.coming = coming;
        this.connecting = connecting;
        this.admitting = admitting;
        this.answers = answers;
        this.blocking = blocking;
        this.chance = chance;
    }

    /// `GET /login/oidc`
    Mono<ServerResponse> begin(ServerRequest request) {
        String next =
                request.queryParam("next").filter(wish -> wish.length() <= LONGEST_NEXT).orElse("");
        Attempt attempt = Attempt.toLogIn(next, chance);
        return blocking.call(() -> provider.door(attempt))
                .flatMap(door -> sendOn(request, attempt, door))
                .onErrorResume(ProviderFailure.class, failure -> answers.failed(request, failure));
    }

    private static Mono<ServerResponse> sendOn(ServerRequest request, Attempt attempt, URI door) {
        return ServerResponse.seeOther(door)
                .cookie(AttemptCookie.with(attempt, http(request)))
                .build();
    }

    /// `GET /login/oidc/callback`
    Mono<ServerResponse> callback(ServerRequest request) {
        Optional<Attempt> attempt = AttemptCookie.in(http(request));
        if (attempt.isEmpty()) {
            return answers.told(request, HttpStatus.BAD_REQUEST, "stale");
        }
        request.exchange().getResponse().addCookie(AttemptCookie.gone(http(request)));
        Map<String, List<String>> brought = request.queryParams();
        return blocking.call(() -> provider.redeem(attempt.get(), brought))
                .flatMap(voucher -> take(request, attempt.get(), voucher))
                .onErrorResume(ProviderFailure.class, failure -> answers.failed(request, failure));
    }

    private Mono<ServerResponse> take(ServerRequest request, Attempt attempt, Voucher voucher) {
        return attempt.connects()
                ? connecting.connect(request, attempt, voucher)
                : blocking.call(() -> coming.comeIn(voucher))
                        .flatMap(entry -> answer(request, attempt, voucher, entry));
    }

    private Mono<ServerResponse> answer(
            ServerRequest request, Attempt attempt, Voucher voucher, Entry entry) {
        String subject = voucher.session().subject();
        return switch (entry) {
            case Entry.Welcome(var account) ->
                    admitting.admit(request, account, attempt.next(), voucher.session());
            case Entry.NoGroup() ->
                    answers.told(request, HttpStatus.FORBIDDEN, "no-group", subject);
            case Entry.Taken(String user) ->
                    answers.told(request, HttpStatus.CONFLICT, "taken", user, subject);
            case Entry.Deactivated() -> answers.told(request, HttpStatus.FORBIDDEN, "deactivated");
        };
    }

    private static ServerHttpRequest http(ServerRequest request) {
        return request.exchange().getRequest();
    }
}
