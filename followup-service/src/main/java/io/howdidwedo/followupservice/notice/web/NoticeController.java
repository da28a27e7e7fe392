package io.howdidwedo.followupservice.notice.web;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.NotPossible;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.Resolution;
import io.howdidwedo.followupservice.cases.following.FollowingUp;
import io.howdidwedo.followupservice.cause.RootCauses;
import io.howdidwedo.followupservice.draft.Drafts;
import io.howdidwedo.followupservice.draft.Drafts.Draft;
import io.howdidwedo.followupservice.notice.Notice;
import io.howdidwedo.followupservice.notice.NoticeWords;
import io.howdidwedo.followupservice.notice.Notices;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.language.ReadLanguages;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SignedLinks.Link;
import io.howdidwedo.servicekit.naming.TeamName;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// What a colleague may do from the mail, without a login: the link in it is theirs alone and good
/// for two weeks, as long as they are of the team. GET shows, only POST does.
@Controller
@ResponseBody
final class NoticeController {
    private static final Phrases WORDS = Phrases.of(NoticeController.class);
    private static final Set<String> DEEDS = Set.of("accept", "put-aside", "resolve", "undo");

    private static final Opened.Closed NOTHING_HERE =
            new Opened.Closed(HttpStatus.NOT_FOUND, "closed.nothing");
    private static final Opened.Closed TOO_OLD =
            new Opened.Closed(HttpStatus.GONE, "closed.too-old");
    private static final Opened.Closed NOT_YOURS =
            new Opened.Closed(HttpStatus.FORBIDDEN, "closed.not-yours");
    private static final Opened.Closed INCOMPLETE =
            new Opened.Closed(HttpStatus.NOT_FOUND, "closed.incomplete");

    private final Notices notices;
    private final Cases cases;
    private final KeepingTeams teams;
    private final ReadLanguages languages;
    private final FollowingUp following;
    private final RootCauses causes;
    private final Voices voices;
    private final Drafts drafts;
    private final SignedLinks links;
    private final StaffPages pages;
    private final Templates templates;
    private final Clock clock;

    NoticeController(
            Notices notices,
            Cases cases,
            KeepingTeams teams,
            ReadLanguages languages,
            FollowingUp following,
            RootCauses causes,
            Voices voices,
            Drafts drafts,
            SignedLinks links,
            StaffPages pages,
            Templates templates,
            Clock clock) {
        this.notices = notices;
        this.cases = cases;
        this.teams = teams;
        this.languages = languages;
        this.following = following;
        this.causes = causes;
        this.voices = voices;
        this.drafts = drafts;
        this.links = links;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    /// What a token opens.
    private sealed interface Opened {
        record Open(Notice notice, Case subject, Person reader) implements Opened {}

        /// @param why as the words name it
        record Closed(HttpStatus status, String why) implements Opened {}
    }

    @GetMapping("/n/{token}")
    ResponseEntity<Html> show(
            @PathVariable String token, @RequestParam(defaultValue = "") String done) {
        return switch (open(token)) {
            case Opened.Closed closed -> page(closed);
            case Opened.Open open ->
                    inTheirLanguage(
                            open, () -> page(HttpStatus.OK, token, open, done, "", typed(open)));
        };
    }

    /// Nobody is logged in here: the page is in the language of whom the link was mailed to.
    private <T> T inTheirLanguage(Opened.Open open, Supplier<T> making) {
        return Phrases.speaking(languages.of(open.notice().user()), making);
    }

    /// Pages are written when they are sent, and still in that language.
    private static Html spoken(Html page) {
        Locale language = Phrases.reader();
        return new Html(
                output ->
                        Phrases.speaking(
                                language,
                                () -> {
                                    page.content().writeTo(output);
                                    return output;
                                }));
    }

    private Map<String, String> typed(Opened.Open open) {
        return drafts.of(open.subject().id(), open.reader().user());
    }

    @PostMapping("/n/{token}/{deed}")
    ResponseEntity<?> act(
            @PathVariable String token,
            @PathVariable String deed,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String rootCause,
            @RequestParam(defaultValue = "") String despitePromises,
            @RequestParam(required = false) @Nullable Integer hours) {
        NoticeForm filled =
                new NoticeForm(
                        WrittenText.atLength(words),
                        WrittenText.of(rootCause),
                        despitePromises.equals("yes"),
                        hours);
        return switch (open(token)) {
            case Opened.Closed closed -> page(closed);
            case Opened.Open open -> inTheirLanguage(open, () -> act(token, open, deed, filled));
        };
    }

    private ResponseEntity<?> act(String token, Opened.Open open, String name, NoticeForm filled) {
        if (!DEEDS.contains(name)) {
            return page(NOTHING_HERE);
        }
        if (!filled.isTooLong()) {
            keep(open, filled.typed());
        }
        String problem = filled.problem(name);
        if (!problem.isEmpty()) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, token, open, problem, filled);
        }
        try {
            does(open, name, filled);
        } catch (NotPossible e) {
            return refused(HttpStatus.CONFLICT, token, open, e.told().said(), filled);
        }
        return done(token, open, name);
    }

    private ResponseEntity<?> done(String token, Opened.Open open, String name) {
        if (name.equals("resolve")) {
            keep(open, Map.of());
        }
        return SeeOther.at("/n/" + token + "?done=" + name);
    }

    private void keep(Opened.Open open, Map<String, String> typed) {
        UUID about = open.subject().id();
        String user = open.reader().user();
        Map<String, String> all = new HashMap<>(drafts.of(about, user));
        all.keySet().removeAll(List.of("resolution", "rootCause"));
        all.putAll(typed);
        drafts.keep(new Draft(about, user, all, clock.instant()));
    }

    private void does(Opened.Open open, String name, NoticeForm filled) {
        Person reader = open.reader();
        UUID id = open.subject().id();
        if (name.equals("undo")) {
            var _ = following.undo(id, reader.name());
            return;
        }
        var _ =
                following.changeUndoably(
                        id, deedOf(name), reader.user(), deed(reader, name, filled));
    }

    private static CaseQuery of(String team) {
        return CaseQuery.first(0).of(Optional.of(Set.of(team)));
    }

    private static String deedOf(String name) {
        return name.equals("accept") ? "assign" : name;
    }

    private FollowingUp.Deed deed(Person reader, String name, NoticeForm filled) {
        return switch (name) {
            case "accept" -> (one, clock) -> one.assigned(reader, reader, clock.now());
            case "put-aside" -> {
                Duration aside = Duration.ofHours(filled.hours() == null ? 0 : filled.hours());
                yield (one, clock) -> one.putAside(reader.name(), clock.now().plus(aside), clock);
            }
            default -> {
                Resolution how = filled.resolution(causes);
                yield (one, clock) -> one.resolved(reader.name(), how, clock);
            }
        };
    }

    private ResponseEntity<Html> refused(
            HttpStatus status, String token, Opened.Open open, String why, NoticeForm filled) {
        Case now = cases.find(open.subject().id()).orElse(open.subject());
        Opened.Open current = new Opened.Open(open.notice(), now, open.reader());
        return page(status, token, current, "", why, filled.typed());
    }

    private Opened open(String token) {
        return links.open(token) instanceof Link.Genuine link
                        && link.purpose() == LinkPurpose.NOTICE
                ? open(link.subject())
                : INCOMPLETE;
    }

    private Opened open(UUID id) {
        Notice notice = notices.find(id).orElse(null);
        Case subject = notice == null ? null : cases.find(notice.caseId()).orElse(null);
        if (notice == null || subject == null) {
            return INCOMPLETE;
        }
        return notice.isOpenAt(clock.instant()) ? open(notice, subject) : TOO_OLD;
    }

    private Opened open(Notice notice, Case subject) {
        return teams.of(subject.team())
                .colleague(notice.user())
                .map(reader -> new Person(reader.user(), reader.name()))
                .<Opened>map(reader -> new Opened.Open(notice, subject, reader))
                .orElse(NOT_YOURS);
    }

    private ResponseEntity<Html> page(Opened.Closed closed) {
        String title = WORDS.say(closed.why());
        ClosedPage page = new ClosedPage(title, WORDS.say(closed.why() + ".text"));
        return pages.bare(closed.status(), title, templates.content("notice/web/closed.jte", page));
    }

    private ResponseEntity<Html> page(
            HttpStatus status,
            String token,
            Opened.Open open,
            String done,
            String refused,
            Map<String, String> typed) {
        Case subject = open.subject();
        Voice voice =
                voices.about(List.of(subject.transaction().id())).get(subject.transaction().id());
        NoticePage page =
                new NoticePage(
                        token,
                        subject,
                        open.reader(),
                        NoticeWords.title(open.notice()),
                        voice == null ? List.of() : voice.comments(),
                        done,
                        refused,
                        causes.together(cases.countByCause(of(subject.team()))).keySet(),
                        typed,
                        clock.instant());
        ResponseEntity<Html> bare =
                pages.bare(
                        status,
                        WORDS.say("customer.of", new TeamName(subject.supplier()).shown()),
                        templates.content("notice/web/notice.jte", page));
        return ResponseEntity.status(status)
                .headers(bare.getHeaders())
                .body(spoken(Objects.requireNonNull(bare.getBody())));
    }
}
