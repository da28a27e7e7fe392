package io.howdidwedo.followupservice.notice.web;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.notice.Notice;
import io.howdidwedo.followupservice.notice.Notices;
import io.howdidwedo.followupservice.notice.wish.KeepingWishes;
import io.howdidwedo.followupservice.notice.wish.NoticeKind;
import io.howdidwedo.followupservice.notice.wish.NoticeWay;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.request.Knows;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// The bell of the staff pages: what concerns who is logged in, and how they want to be told.
@Controller
@ResponseBody
final class NotificationsController {
    private static final Phrases WORDS = Phrases.of(NotificationsController.class);
    private static final String ALL = "/my-work/notifications";
    private static final int SHOWN = 100;

    private final Notices notices;
    private final Cases cases;
    private final KeepingWishes wishes;
    private final StaffPages pages;
    private final Templates templates;
    private final Clock clock;

    NotificationsController(
            Notices notices,
            Cases cases,
            KeepingWishes wishes,
            StaffPages pages,
            Templates templates,
            Clock clock) {
        this.notices = notices;
        this.cases = cases;
        this.wishes = wishes;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    /// How much the reader has not read, for the bell of every page.
    @GetMapping("/fragments/followup/bell")
    ResponseEntity<Html> bell(Caller caller) {
        BellPage page = new BellPage(notices.unread(caller.id()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Html(templates.content("notice/web/bell.jte", page)));
    }

    @GetMapping(ALL)
    Html show(Caller caller) {
        List<Notice> latest = notices.latest(caller.id(), SHOWN);
        NotificationsPage page =
                new NotificationsPage(
                        latest, subjects(latest, caller), notices.unread(caller.id()), caller);
        return page(caller, WORDS.say("notifications.title"), "notice/web/notifications.jte", page);
    }

    private Map<UUID, Case> subjects(List<Notice> some, Caller caller) {
        List<UUID> ids = some.stream().map(Notice::caseId).distinct().toList();
        Map<UUID, Case> found = ids.isEmpty() ? Map.of() : cases.findAll(ids);
        return found.entrySet().stream()
                .filter(one -> isVisible(one.getValue(), caller))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Whoever left a team sees its cases no more.
    private static boolean isVisible(Case one, Caller caller) {
        return caller.mayAccess(one.team()) || caller.mayAccess(one.supplier());
    }

    /// Opens the case that one is about, which is read then.
    @PostMapping(ALL + "/{id}/open")
    ResponseEntity<Void> open(@PathVariable UUID id, Caller caller) {
        return notices.read(caller.id(), id, clock.instant())
                .<ResponseEntity<Void>>map(read -> SeeOther.at("/cases/" + read.caseId()))
                .orElseThrow(() -> new NotFound("notification", id));
    }

    /// @param upTo when the newest happened that the page showed
    @PostMapping(ALL + "/read")
    ResponseEntity<Void> readAll(@RequestParam(defaultValue = "") String upTo, Caller caller) {
        Check check = new Check();
        Instant shown = new StatedValues(check).instant("upTo", upTo);
        check.refuse();
        notices.readAll(caller.id(), shown, clock.instant());
        return SeeOther.at(ALL);
    }

    @GetMapping(ALL + "/settings")
    Html settings(@RequestParam(defaultValue = "") String saved, Caller caller) {
        return page(
                caller,
                WORDS.say("settings.title"),
                "notice/web/notification-settings.jte",
                new NotificationSettingsPage(wishes.of(caller.id()), saved.equals("yes"), caller));
    }

    @Knows(anyField = true)
    @PostMapping(ALL + "/settings")
    ResponseEntity<Void> state(@RequestParam MultiValueMap<String, String> sent, Caller caller) {
        Map<NoticeKind, NoticeWay> ways = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            String stated = sent.getFirst(kind.field());
            if (stated != null) {
                ways.put(kind, way(kind, stated));
            }
        }
        wishes.state(caller.id(), ways);
        return SeeOther.at(ALL + "/settings?saved=yes");
    }

    private static NoticeWay way(NoticeKind kind, String stated) {
        return Stream.of(NoticeWay.values())
                .filter(way -> way.field().equals(stated))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(kind.field(), WORDS.told("problem.way")));
    }

    private Html page(Caller caller, String title, String template, Record page) {
        return pages.page(caller, Section.MY_WORK, title, templates.content(template, page));
    }
}
