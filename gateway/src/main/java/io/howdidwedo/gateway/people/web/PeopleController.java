package io.howdidwedo.gateway.people.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.frame.web.Reader;
import io.howdidwedo.gateway.frame.web.SentForm;
import io.howdidwedo.gateway.frame.web.StaffFrame;
import io.howdidwedo.gateway.mailedlink.Inviting;
import io.howdidwedo.gateway.mailedlink.MailedLink.Grant;
import io.howdidwedo.gateway.mailedlink.MailingLinks.Mailed;
import io.howdidwedo.gateway.people.web.PeopleLists.Asked;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.servicekit.mail.MailAddress;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.wording.Phrases;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/// `/access`: who can log in, who is invited, and what was changed by whom.
final class PeopleController {
    /// What the page's address may state.
    static final Set<String> PARAMETERS = Set.of("q", "after", "person", "before", "said");

    private static final Phrases WORDS = Phrases.of(PeopleController.class);
    private static final int LONGEST = 200;

    private final PeopleLists lists;
    private final Inviting inviting;
    private final StaffFrame frame;
    private final BlockingWork blocking;

    PeopleController(
            PeopleLists lists, Inviting inviting, StaffFrame frame, BlockingWork blocking) {
        this.lists = lists;
        this.inviting = inviting;
        this.frame = frame;
        this.blocking = blocking;
    }

    /// `GET /access`
    Mono<ServerResponse> show(ServerRequest request) {
        Asked asked =
                new Asked(
                        stated(request, "q"),
                        stated(request, "after"),
                        stated(request, "person").toLowerCase(Locale.ROOT),
                        stated(request, "before"),
                        stated(request, "said"));
        Reader reader = Reader.of(request);
        return blocking.call(reader.reading(() -> lists.page(reader, asked, lists.invitation())))
                .flatMap(page -> answer(HttpStatus.OK, reader, page));
    }

    private static String stated(ServerRequest request, String name) {
        String value = request.queryParam(name).orElse("").strip();
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    name + ": must be one line of at most " + LONGEST + " letters");
        }
        return value;
    }

    /// `POST /access/invitations`
    Mono<ServerResponse> invite(ServerRequest request) {
        Reader reader = Reader.of(request);
        return SentForm.in(request)
                .flatMap(
                        form -> blocking.call(reader.reading(() -> invite(reader, form.entered()))))
                .flatMap(answer -> answer.apply(reader));
    }

    private Function<Reader, Mono<ServerResponse>> invite(Reader reader, Entered entered) {
        GrantForm form = lists.invitation().with(entered);
        String address = entered.value("address").strip().toLowerCase(Locale.ROOT);
        entered.check().require(MailAddress.isOne(address), "address", WORDS.say("address.wrong"));
        Set<Role> roles = form.chosenRoles().stream().map(Role::of).collect(Collectors.toSet());
        List<String> teams = form.chosenTeams();
        String obstacle = entered.isWrong() ? "" : inviting.obstacle(address);
        entered.check().require(obstacle.isEmpty(), "address", obstacle);
        if (entered.isWrong()) {
            PeoplePage page = lists.page(reader, Asked.NOTHING, form);
            return same -> answer(HttpStatus.UNPROCESSABLE_CONTENT, same, page);
        }
        Grant grant =
                new Grant(
                        roles,
                        Set.copyOf(teams),
                        reader.caller().zone(),
                        reader.caller().language());
        Mailed mailed = inviting.invite(address, grant, reader.who());
        return _ -> seeOther(word(mailed));
    }

    /// `POST /access/invitations/again`
    Mono<ServerResponse> again(ServerRequest request) {
        Reader reader = Reader.of(request);
        return SentForm.in(request)
                .flatMap(
                        form ->
                                blocking.call(
                                        () -> inviting.again(form.text("address"), reader.who())))
                .flatMap(
                        mailed ->
                                mailed.map(became -> seeOther(word(became)))
                                        .orElseGet(() -> Mono.error(notInvited())));
    }

    /// `POST /access/invitations/withdraw`
    Mono<ServerResponse> withdraw(ServerRequest request) {
        Reader reader = Reader.of(request);
        return SentForm.in(request)
                .flatMap(
                        form ->
                                blocking.call(
                                        () ->
                                                inviting.withdraw(
                                                        form.text("address"), reader.who())))
                .flatMap(withdrawn -> withdrawn ? seeOther("withdrawn") : Mono.error(notInvited()));
    }

    private static String word(Mailed mailed) {
        return mailed.name().toLowerCase(Locale.ROOT);
    }

    private static ResponseStatusException notInvited() {
        return new ResponseStatusException(
                HttpStatus.CONFLICT,
                "Nobody is invited there any more: the invitation was accepted or withdrawn.");
    }

    private static Mono<ServerResponse> seeOther(String said) {
        return ServerResponse.seeOther(URI.create("/access?said=" + said)).build();
    }

    private Mono<ServerResponse> answer(HttpStatus status, Reader reader, PeoplePage page) {
        return frame.page(
                status,
                reader,
                Section.ACCESS,
                WORDS.in(reader.language()).say("access.title"),
                "people/web/people.jte",
                page);
    }
}
