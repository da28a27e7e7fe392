package io.howdidwedo.gateway.people.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.frame.web.GrantWords;
import io.howdidwedo.gateway.frame.web.Reader;
import io.howdidwedo.gateway.frame.web.SentForm;
import io.howdidwedo.gateway.frame.web.StaffFrame;
import io.howdidwedo.gateway.provider.GroupGrant;
import io.howdidwedo.gateway.provider.KeepingGroups;
import io.howdidwedo.gateway.provider.Provider;
import io.howdidwedo.gateway.secondstep.AskingForCode;
import io.howdidwedo.gateway.web.BlockingWork;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.wording.Phrases;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// `/access/groups`: how people log in, and what groups at the provider of logins may do here.
final class GroupsController {
    private static final Phrases WORDS = Phrases.of(GroupsController.class);
    private static final int LONGEST = 200;

    private final Provider provider;
    private final KeepingGroups keeping;
    private final Accounts accounts;
    private final AskingForCode asking;
    private final PageSettings settings;
    private final StaffFrame frame;
    private final BlockingWork blocking;

    GroupsController(
            Provider provider,
            KeepingGroups keeping,
            Accounts accounts,
            AskingForCode asking,
            PageSettings settings,
            StaffFrame frame,
            BlockingWork blocking) {
        this.provider = provider;
        this.keeping = keeping;
        this.accounts = accounts;
        this.asking = asking;
        this.settings = settings;
        this.frame = frame;
        this.blocking = blocking;
    }

    /// `GET /access/groups`
    Mono<ServerResponse> show(ServerRequest request) {
        Reader reader = Reader.of(request);
        String said = request.queryParam("said").orElse("");
        return blocking.call(reader.reading(() -> page(reader, form(), Said.sentence(said), "")))
                .flatMap(page -> answer(HttpStatus.OK, reader, page));
    }

    /// `POST /access/groups`
    Mono<ServerResponse> put(ServerRequest request) {
        Reader reader = Reader.of(request);
        return SentForm.in(request)
                .flatMap(form -> blocking.call(reader.reading(() -> put(reader, form.entered()))))
                .flatMap(answer -> answer.apply(reader));
    }

    private Function<Reader, Mono<ServerResponse>> put(Reader reader, Entered entered) {
        GrantForm form = form().with(entered);
        String group = entered.text("group", LONGEST);
        Set<Role> roles = form.chosenRoles().stream().map(Role::of).collect(Collectors.toSet());
        List<String> teams = form.chosenTeams();
        if (entered.isWrong()) {
            GroupsPage page = page(reader, form, "", "");
            return same -> answer(HttpStatus.UNPROCESSABLE_CONTENT, same, page);
        }
        return keeping.put(new GroupGrant(group, roles, Set.copyOf(teams)), reader.who())
                ? _ -> seeOther("group-kept")
                : shutOut(reader, form);
    }

    /// `POST /access/groups/end`
    Mono<ServerResponse> end(ServerRequest request) {
        Reader reader = Reader.of(request);
        return SentForm.in(request)
                .flatMap(
                        form ->
                                blocking.call(
                                        reader.reading(() -> end(reader, form.text("group")))))
                .flatMap(answer -> answer.apply(reader));
    }

    private Function<Reader, Mono<ServerResponse>> end(Reader reader, String group) {
        return keeping.remove(group, reader.who())
                ? _ -> seeOther("group-ended")
                : shutOut(reader, form());
    }

    /// `POST /access/second-step`
    Mono<ServerResponse> requireSecondStep(ServerRequest request) {
        Reader reader = Reader.of(request);
        return SentForm.in(request)
                .flatMap(
                        form -> {
                            boolean everybody = form.text("required").equals("yes");
                            return blocking.run(() -> asking.require(everybody, reader.who()))
                                    .then(seeOther(everybody ? "step-needed" : "step-free"));
                        });
    }

    private Function<Reader, Mono<ServerResponse>> shutOut(Reader reader, GrantForm form) {
        GroupsPage page = page(reader, form, "", WORDS.say("groups.shut-out"));
        return same -> answer(HttpStatus.CONFLICT, same, page);
    }

    private GrantForm form() {
        return GrantForm.of(Set.of(), Set.of(), accounts.teams());
    }

    private GroupsPage page(Reader reader, GrantForm form, String said, String problem) {
        return new GroupsPage(
                reader.csrf(),
                provider.isThere() ? provider.name() : "",
                settings.publicUrl(),
                asking.isRequired(),
                keeping.all().stream().map(GroupsController::line).toList(),
                form,
                said,
                problem);
    }

    private static GroupLine line(GroupGrant grant) {
        return new GroupLine(
                grant.group(), GrantWords.roles(grant.roles()), GrantWords.teams(grant.teams()));
    }

    private static Mono<ServerResponse> seeOther(String said) {
        return ServerResponse.seeOther(URI.create("/access/groups?said=" + said)).build();
    }

    private Mono<ServerResponse> answer(HttpStatus status, Reader reader, GroupsPage page) {
        return frame.page(
                status,
                reader,
                Section.ACCESS,
                WORDS.in(reader.language()).say("access.groups"),
                "people/web/groups.jte",
                page);
    }
}
