package io.howdidwedo.gateway.people.web;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.administration.AccountWish;
import io.howdidwedo.gateway.administration.KeepingAccounts;
import io.howdidwedo.gateway.frame.web.Reader;
import io.howdidwedo.gateway.frame.web.SentForm;
import io.howdidwedo.gateway.frame.web.StaffFrame;
import io.howdidwedo.gateway.provider.Connecting;
import io.howdidwedo.gateway.secondstep.AskingForCode;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.wording.Phrases;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/// `/access/people/{user}`: what one person may do.
final class PersonController {
    private static final Phrases WORDS = Phrases.of(PersonController.class);
    private static final int LONGEST_SUBJECT = 255;

    private final PeopleLists lists;
    private final KeepingAccounts keeping;
    private final Connecting connecting;
    private final AskingForCode asking;
    private final StaffFrame frame;
    private final BlockingWork blocking;

    PersonController(
            PeopleLists lists,
            KeepingAccounts keeping,
            Connecting connecting,
            AskingForCode asking,
            StaffFrame frame,
            BlockingWork blocking) {
        this.lists = lists;
        this.keeping = keeping;
        this.connecting = connecting;
        this.asking = asking;
        this.frame = frame;
        this.blocking = blocking;
    }

    /// `GET /access/people/{user}`
    Mono<ServerResponse> show(ServerRequest request) {
        Reader reader = Reader.of(request);
        String said = request.queryParam("said").orElse("");
        return blocking.call(
                        reader.reading(
                                () -> {
                                    Account account = known(request);
                                    return lists.page(
                                            reader, account, lists.grant(account), "", said);
                                }))
                .flatMap(page -> answer(HttpStatus.OK, reader, page));
    }

    /// `POST /access/people/{user}`
    Mono<ServerResponse> change(ServerRequest request) {
        return sent(
                request,
                (reader, account, form) ->
                        change(reader, account, lists.grant(account).with(form.entered())));
    }

    private Function<Reader, Mono<ServerResponse>> change(
            Reader reader, Account account, GrantForm form) {
        List<String> roles = form.chosenRoles();
        List<String> teams = form.chosenTeams();
        if (form.entered().isWrong()) {
            PersonPage page = lists.page(reader, account, form, "", "");
            return same -> answer(HttpStatus.UNPROCESSABLE_CONTENT, same, page);
        }
        return put(reader, account, form, AccountWish.NOTHING.with(roles, teams), "changed");
    }

    /// `POST /access/people/{user}/deactivate`
    Mono<ServerResponse> deactivate(ServerRequest request) {
        return turn(request, false, "deactivated");
    }

    /// `POST /access/people/{user}/activate`
    Mono<ServerResponse> activate(ServerRequest request) {
        return turn(request, true, "activated");
    }

    private Mono<ServerResponse> turn(ServerRequest request, boolean active, String said) {
        AccountWish wish = AccountWish.NOTHING.withActive(active);
        return sent(
                request,
                (reader, account, _) -> put(reader, account, lists.grant(account), wish, said));
    }

    /// `POST /access/people/{user}/provider`
    Mono<ServerResponse> connect(ServerRequest request) {
        return sent(
                request,
                (reader, account, form) -> connect(reader, account, form.text("subject").strip()));
    }

    private Function<Reader, Mono<ServerResponse>> connect(
            Reader reader, Account account, String subject) {
        if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT) {
            return wrong(reader, account, WORDS.say("person.provider.subject.wrong"));
        }
        return switch (connecting.connect(account.user(), subject, reader.who())) {
            case DONE -> seeAgain(account, "connected");
            case ANOTHER -> wrong(reader, account, WORDS.say("person.provider.another"));
            case NOBODY -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /// `POST /access/people/{user}/provider/end`
    Mono<ServerResponse> part(ServerRequest request) {
        return sent(request, (reader, account, _) -> part(reader, account));
    }

    private Function<Reader, Mono<ServerResponse>> part(Reader reader, Account account) {
        return connecting.part(account.user(), reader.who())
                ? seeAgain(account, "parted")
                : wrong(reader, account, WORDS.say("person.provider.only-way"));
    }

    /// `POST /access/people/{user}/sessions/end`
    Mono<ServerResponse> endSessions(ServerRequest request) {
        return sent(
                request,
                (reader, account, _) -> {
                    keeping.endSessions(account.user(), reader.who());
                    return seeAgain(account, "sessions-ended");
                });
    }

    /// `POST /access/people/{user}/second-step/end`
    Mono<ServerResponse> takeStepOff(ServerRequest request) {
        return sent(
                request,
                (reader, account, _) -> {
                    asking.takeOff(account, reader.who());
                    return seeAgain(account, "step-off");
                });
    }

    /// What a form of the page asks to be done with somebody's account.
    @FunctionalInterface
    private interface Deed {
        Function<Reader, Mono<ServerResponse>> with(Reader reader, Account account, SentForm form);
    }

    private Mono<ServerResponse> sent(ServerRequest request, Deed deed) {
        Reader reader = Reader.of(request);
        return SentForm.in(request)
                .flatMap(
                        form ->
                                blocking.call(
                                        reader.reading(
                                                () -> deed.with(reader, known(request), form))))
                .flatMap(answer -> answer.apply(reader));
    }

    private Function<Reader, Mono<ServerResponse>> wrong(
            Reader reader, Account account, String problem) {
        PersonPage page = lists.page(reader, account, lists.grant(account), problem, "");
        return same -> answer(HttpStatus.UNPROCESSABLE_CONTENT, same, page);
    }

    private static Function<Reader, Mono<ServerResponse>> seeAgain(Account account, String said) {
        URI next = URI.create(PersonLine.path(account.user()) + "?said=" + said);
        return _ -> ServerResponse.seeOther(next).build();
    }

    private Function<Reader, Mono<ServerResponse>> put(
            Reader reader, Account account, GrantForm form, AccountWish wish, String said) {
        try {
            keeping.put(account.user(), wish, reader.who());
        } catch (IllegalArgumentException refused) {
            PersonPage page = lists.page(reader, account, form, sentence(refused), "");
            return same -> answer(HttpStatus.UNPROCESSABLE_CONTENT, same, page);
        }
        return seeAgain(account, said);
    }

    /// What programs are told names the field first; people see which one it is.
    private static String sentence(IllegalArgumentException refused) {
        String words = String.valueOf(refused.getMessage()).replaceFirst("^[a-z ]+: ", "");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private Account known(ServerRequest request) {
        return lists.person(request.pathVariable("user"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Mono<ServerResponse> answer(HttpStatus status, Reader reader, PersonPage page) {
        return frame.page(
                status,
                reader,
                Section.ACCESS,
                page.person().name(),
                "people/web/person.jte",
                page);
    }
}
