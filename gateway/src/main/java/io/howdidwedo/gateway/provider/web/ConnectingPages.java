package io.howdidwedo.gateway.provider.web;

import io.howdidwedo.gateway.caller.Callers.Known;
import io.howdidwedo.gateway.caller.web.Recognition;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.frame.web.Reader;
import io.howdidwedo.gateway.frame.web.SentForm;
import io.howdidwedo.gateway.provider.Attempt;
import io.howdidwedo.gateway.provider.Connecting;
import io.howdidwedo.gateway.provider.Connecting.Connected;
import io.howdidwedo.gateway.provider.Provider;
import io.howdidwedo.gateway.provider.ProviderFailure;
import io.howdidwedo.gateway.provider.Voucher;
import io.howdidwedo.gateway.web.BlockingWork;
import java.net.URI;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/// Connects somebody's own account with their login at the provider: they begin on My account, and
/// only the session they began in is connected.
final class ConnectingPages {
    private final Provider provider;
    private final Connecting connecting;
    private final Recognition recognition;
    private final ProviderAnswers answers;
    private final BlockingWork blocking;
    private final RandomGenerator chance;

    ConnectingPages(
            Provider provider,
            Connecting connecting,
            Recognition recognition,
            ProviderAnswers answers,
            BlockingWork blocking,
            RandomGenerator chance) {
        this.provider = provider;
        this.connecting = connecting;
        this.recognition = recognition;
        this.answers = answers;
        this.blocking = blocking;
        this.chance = chance;
    }

    /// `POST /account/provider`
    Mono<ServerResponse> begin(ServerRequest request) {
        Reader reader = session(request);
        Attempt attempt = Attempt.toConnect(reader.csrf(), chance);
        return SentForm.in(request)
                .flatMap(_ -> blocking.call(() -> provider.door(attempt)))
                .flatMap(
                        door -> {
                            var http = request.exchange();
                            http.getResponse()
                                    .addCookie(AttemptCookie.with(attempt, http.getRequest()));
                            return answers.onward(reader.language(), door.toString());
                        })
                .onErrorResume(ProviderFailure.class, failure -> answers.failed(request, failure));
    }

    /// They are back from the provider.
    Mono<ServerResponse> connect(ServerRequest request, Attempt attempt, Voucher voucher) {
        return recognition
                .of(request.exchange())
                .flatMap(
                        known ->
                                known.filter(each -> isTheirs(attempt, each))
                                        .map(each -> connect(each, voucher))
                                        .orElseGet(
                                                () ->
                                                        answers.told(
                                                                request,
                                                                HttpStatus.BAD_REQUEST,
                                                                "stale")));
    }

    private static boolean isTheirs(Attempt attempt, Known known) {
        return known.session() != null && attempt.belongsTo(known.session().csrf());
    }

    private Mono<ServerResponse> connect(Known known, Voucher voucher) {
        Who who = new Who(known.caller().subject(), known.caller().name());
        Locale language = Locale.forLanguageTag(known.caller().language());
        return blocking.call(() -> connecting.connect(who.id(), voucher.session().subject(), who))
                .flatMap(
                        connected ->
                                connected == Connected.DONE
                                        ? seeAccount("connected")
                                        : answers.toldAtAccount(
                                                language, HttpStatus.CONFLICT, "another"));
    }

    /// `POST /account/provider/end`
    Mono<ServerResponse> part(ServerRequest request) {
        Reader reader = session(request);
        return SentForm.in(request)
                .flatMap(_ -> blocking.call(() -> connecting.part(reader.who().id(), reader.who())))
                .flatMap(
                        parted ->
                                parted
                                        ? seeAccount("parted")
                                        : answers.toldAtAccount(
                                                reader.language(),
                                                HttpStatus.CONFLICT,
                                                "only-way"));
    }

    /// A key has no account to connect.
    private static Reader session(ServerRequest request) {
        Reader reader = Reader.of(request);
        if (!reader.caller().isInSession()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return reader;
    }

    private static Mono<ServerResponse> seeAccount(String said) {
        return ServerResponse.seeOther(URI.create("/account?said=" + said)).build();
    }
}
