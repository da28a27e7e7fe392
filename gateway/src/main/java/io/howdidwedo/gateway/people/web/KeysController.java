package io.howdidwedo.gateway.people.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.administration.KeepingKeys;
import io.howdidwedo.gateway.apikey.ApiKey;
import io.howdidwedo.gateway.apikey.ApiKeys;
import io.howdidwedo.gateway.apikey.MakingKey.Made;
import io.howdidwedo.gateway.frame.web.GrantWords;
import io.howdidwedo.gateway.frame.web.Reader;
import io.howdidwedo.gateway.frame.web.SentForm;
import io.howdidwedo.gateway.frame.web.StaffFrame;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.wording.Phrases;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/// `/access/keys`: with what programs call.
final class KeysController {
    private static final Phrases WORDS = Phrases.of(KeysController.class);
    private static final int MOST = 200;
    private static final int LONGEST_NAME = 100;

    private final ApiKeys keys;
    private final KeepingKeys keeping;
    private final StaffFrame frame;
    private final BlockingWork blocking;

    KeysController(ApiKeys keys, KeepingKeys keeping, StaffFrame frame, BlockingWork blocking) {
        this.keys = keys;
        this.keeping = keeping;
        this.frame = frame;
        this.blocking = blocking;
    }

    /// `GET /access/keys`
    Mono<ServerResponse> show(ServerRequest request) {
        Reader reader = Reader.of(request);
        String said = request.queryParam("said").orElse("");
        return blocking.call(
                        reader.reading(
                                () ->
                                        page(
                                                reader,
                                                new Entered(Map.of()),
                                                null,
                                                Said.sentence(said))))
                .flatMap(page -> answer(HttpStatus.OK, reader, page));
    }

    /// `POST /access/keys`
    Mono<ServerResponse> make(ServerRequest request) {
        Reader reader = Reader.of(request);
        return SentForm.in(request)
                .flatMap(form -> blocking.call(reader.reading(() -> make(reader, form.entered()))))
                .flatMap(answer -> answer.apply(reader));
    }

    private Function<Reader, Mono<ServerResponse>> make(Reader reader, Entered entered) {
        String name = entered.text("name", LONGEST_NAME);
        Set<Scope> scopes =
                Arrays.stream(Scope.values())
                        .filter(scope -> entered.has("scopes", scope.word()))
                        .collect(Collectors.toSet());
        entered.check().require(!scopes.isEmpty(), "scopes", WORDS.say("keys.choose"));
        List<String> typed = entered.list("teams").stream().map(WrittenText::id).toList();
        Set<String> teams = typed.isEmpty() ? Set.of(Account.ALL_TEAMS) : Set.copyOf(typed);
        if (entered.isWrong()) {
            KeysPage page = page(reader, entered, null, "");
            return same -> answer(HttpStatus.UNPROCESSABLE_CONTENT, same, page);
        }
        Made made = keeping.make(name, Set.of(Role.INTEGRATOR), scopes, teams, reader.who());
        KeysPage page = page(reader, new Entered(Map.of()), made, "");
        return same -> answer(HttpStatus.OK, same, page);
    }

    /// `POST /access/keys/{id}/end`
    Mono<ServerResponse> end(ServerRequest request) {
        Reader reader = Reader.of(request);
        String id = request.pathVariable("id");
        return SentForm.in(request)
                .flatMap(_ -> blocking.call(() -> keeping.end(id, reader.who())))
                .flatMap(
                        ended ->
                                ended.isPresent()
                                        ? ServerResponse.seeOther(
                                                        URI.create("/access/keys?said=ended"))
                                                .build()
                                        : Mono.error(
                                                new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private KeysPage page(Reader reader, Entered entered, @Nullable Made made, String said) {
        Map<String, LocalDate> used = keys.lastUsed();
        return new KeysPage(
                reader.csrf(),
                keys.good(MOST).stream().map(key -> line(key, used.get(key.id()), reader)).toList(),
                entered,
                List.of(Scope.values()),
                made == null ? "" : made.key().name(),
                made == null ? "" : made.secret().value(),
                said);
    }

    private static KeyLine line(ApiKey key, @Nullable LocalDate used, Reader reader) {
        String madeAt = reader.time(key.madeAt());
        return new KeyLine(
                key.id(),
                key.name(),
                may(key),
                GrantWords.teams(key.teams()),
                key.madeBy().isEmpty() ? madeAt : WORDS.say("keys.made.by", madeAt, key.madeBy()),
                used == null ? "" : day(used, reader));
    }

    /// Roles are more than an integrator's on keys that were made by a program.
    private static String may(ApiKey key) {
        boolean all = key.scopes().size() == Scope.values().length;
        return Stream.concat(
                        key.roles().stream()
                                .filter(role -> role != Role.INTEGRATOR)
                                .sorted()
                                .map(role -> WORDS.say("keys.role", GrantWords.name(role))),
                        all
                                ? Stream.of(WORDS.say("keys.every-scope"))
                                : key.scopes().stream().sorted().map(Scope::word))
                .collect(Collectors.joining(", "));
    }

    private static String day(LocalDate day, Reader reader) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", reader.language()).format(day);
    }

    private Mono<ServerResponse> answer(HttpStatus status, Reader reader, KeysPage page) {
        return frame.page(
                status,
                reader,
                Section.ACCESS,
                WORDS.in(reader.language()).say("access.keys"),
                "people/web/keys.jte",
                page);
    }
}
