package io.howdidwedo.surveyservice.contactpoint.web;

import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.SelectField;
import io.howdidwedo.servicekit.page.ShortId;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.contactpoint.AnsweringUninvited;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint.ContactPointKind;
import io.howdidwedo.surveyservice.contactpoint.ContactPointLinks;
import io.howdidwedo.surveyservice.contactpoint.KeepingContactPoints;
import io.howdidwedo.surveyservice.contactpoint.pdf.Poster;
import io.howdidwedo.surveyservice.contactpoint.pdf.Poster.UnknownLetters;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.wording.ForPeople;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Contact points, set up by managers and administrators; agents type answers in at theirs.
@Controller
@ResponseBody
final class ContactPointsController {
    private static final Phrases WORDS = Phrases.of(ContactPointsController.class);
    private static final String NEW = "new";
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SUPPLIER = 200;
    private static final int MOST_ORIGINS = 20;

    /// A scheme, a host and perhaps a port, and nothing that could end the header's directive.
    private static final Pattern ORIGIN =
            Pattern.compile("https?://[A-Za-z0-9]([A-Za-z0-9.-]{0,250})(:[0-9]{1,5})?");

    /// Languages the product speaks.
    private static final List<String> LANGUAGES = List.copyOf(Wording.LANGUAGES.keySet());

    private final KeepingContactPoints points;
    private final ContactPointLinks links;
    private final UninvitedForms forms;
    private final AnsweringUninvited answering;
    private final Offerings offerings;
    private final StaffPages pages;
    private final Templates templates;
    private final Clock clock;

    ContactPointsController(
            KeepingContactPoints points,
            ContactPointLinks links,
            UninvitedForms forms,
            AnsweringUninvited answering,
            Offerings offerings,
            StaffPages pages,
            Templates templates,
            Clock clock) {
        this.points = points;
        this.links = links;
        this.forms = forms;
        this.answering = answering;
        this.offerings = offerings;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    /// Agents see where they can type answers in; those who set contact points up see all of their
    /// teams.
    @GetMapping("/contact-points")
    Html list(
            @RequestParam(required = false) @Nullable String entered,
            @RequestParam(defaultValue = "") String off,
            Caller caller) {
        boolean all = caller.is(Role.MANAGER, Role.ADMIN);
        List<ContactPoint> shown =
                points.all(caller.within()).stream()
                        .filter(contactPoint -> all || canBeTypedIn(contactPoint))
                        .toList();
        return page(
                caller,
                "contactpoint/web/contact-points.jte",
                new ContactPointsPage(
                        shown,
                        links,
                        entered != null,
                        all ? turnedOff(off, caller) : null,
                        caller));
    }

    private @Nullable ContactPoint turnedOff(String id, Caller caller) {
        return points.find(id, caller.within()).filter(point -> !point.on()).orElse(null);
    }

    private static boolean canBeTypedIn(ContactPoint point) {
        return point.kind() == ContactPointKind.PHONE && point.on();
    }

    @GetMapping("/contact-points/{id}")
    Html one(@PathVariable String id, Caller caller) {
        if (id.equals(NEW)) {
            return page(id, new Entered(Map.of("language", "en")), caller);
        }
        ContactPoint point = find(id, caller);
        return page(
                id,
                new Entered(
                        Map.of(
                                "name", point.name(),
                                "kind", point.kind().id(),
                                "supplier", point.supplier(),
                                "offering", point.offering(),
                                "language", point.language(),
                                "origins", String.join(" ", point.frameOrigins()))),
                caller);
    }

    private Html page(String id, Entered entered, Caller caller) {
        return page(
                caller,
                "contactpoint/web/contact-point.jte",
                new ContactPointPage(id, entered, kinds(), offeringOptions(), LANGUAGES, caller));
    }

    private static List<ContactPointKind> kinds() {
        return Arrays.asList(ContactPointKind.values());
    }

    private List<SelectField.Option> offeringOptions() {
        return offerings.inOrder().stream()
                .map(one -> new SelectField.Option(one.id(), new ShortId(one.called()).shown()))
                .toList();
    }

    @PostMapping("/contact-points/{id}")
    ResponseEntity<?> state(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller) {
        ContactPoint before = id.equals(NEW) ? null : find(id, caller);
        Entered entered = entered(sent, before);
        ContactPoint stated = read(entered, caller);
        if (entered.isWrong()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page(id, entered, caller));
        }
        if (before == null) {
            points.add(stated);
        } else {
            points.state(id, stated, caller.within());
        }
        return seeList("");
    }

    /// The kind stays as it was chosen first.
    private static Entered entered(
            MultiValueMap<String, String> sent, @Nullable ContactPoint before) {
        Map<String, String> values = new HashMap<>();
        sent.toSingleValueMap().forEach((field, value) -> values.put(field, value.strip()));
        if (before != null) {
            values.put("kind", before.kind().id());
        }
        return new Entered(values);
    }

    private ContactPoint read(Entered entered, Caller caller) {
        ContactPointKind kind = entered.choice("kind", kinds(), ContactPointKind::id);
        String supplier = entered.text("supplier", LONGEST_SUPPLIER);
        if (!caller.mayAccess(supplier)) {
            entered.wrong("supplier", WORDS.say("team.other"));
        }
        String offering = entered.text("offering", LONGEST_SUPPLIER);
        if (offerings.find(offering).isEmpty()) {
            entered.wrong("offering", WORDS.say("offering.unknown"));
        }
        return new ContactPoint(
                NEW,
                entered.text("name", LONGEST_NAME),
                kind,
                supplier,
                offering,
                entered.choice("language", LANGUAGES, language -> language),
                kind == ContactPointKind.WIDGET ? origins(entered) : List.of(),
                true,
                clock.instant());
    }

    private static List<String> origins(Entered entered) {
        List<String> origins =
                Arrays.stream(entered.value("origins").split("[,;\\s]+"))
                        .filter(origin -> !origin.isEmpty())
                        .distinct()
                        .toList();
        if (origins.isEmpty() || origins.size() > MOST_ORIGINS) {
            entered.wrong("origins", WORDS.say("origins.count", MOST_ORIGINS));
        }
        if (!origins.stream().allMatch(origin -> ORIGIN.matcher(origin).matches())) {
            entered.wrong("origins", WORDS.say("origins.wrong"));
        }
        return origins;
    }

    /// Lets its link open, or takes it back.
    @PostMapping("/contact-points/{id}/turn")
    ResponseEntity<?> turn(@PathVariable String id, @RequestParam boolean on, Caller caller) {
        ContactPoint turned = find(id, caller);
        points.turn(turned.id(), on, caller.within());
        return seeList(on ? "" : "?off=" + turned.id());
    }

    /// The poster to print.
    @GetMapping("/contact-points/{id}/poster.pdf")
    ResponseEntity<byte[]> poster(@PathVariable String id, Caller caller) {
        ContactPoint point = find(id, caller);
        if (!point.kind().isOpenToCustomers()) {
            throw new NotFound("poster of contact point", id);
        }
        String name = point.id() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file(poster(point)));
    }

    private Poster poster(ContactPoint point) {
        Wording wording = Wording.in(point.language());
        String called = offerings.nameOf(point.offering(), wording);
        return new Poster(
                wording.language(),
                forms.question(point),
                ForPeople.name(called) ? called : "",
                wording.say("poster.scan"),
                links.address(point));
    }

    private static byte[] file(Poster poster) {
        try {
            return poster.file();
        } catch (UnknownLetters e) {
            throw new InvalidInput("language", WORDS.told("poster.no-font"));
        }
    }

    /// The same questions, for whoever has the customer on the telephone.
    @GetMapping("/contact-points/{id}/enter")
    ResponseEntity<Html> enter(@PathVariable String id, Caller caller) {
        return forms.fresh(typedIn(id, caller), false, csrf(caller));
    }

    /// Takes in what somebody of the staff typed; the answer says who.
    @PostMapping("/contact-points/{id}/enter")
    ResponseEntity<?> enter(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Caller caller) {
        ContactPoint point = typedIn(id, caller);
        return switch (forms.read(point, fields, false, csrf(caller), null)) {
            case UninvitedForms.Outcome.Again(ResponseEntity<Html> page) -> page;
            case UninvitedForms.Outcome.Complete(AnsweringUninvited.Sent sent) -> {
                answering.submit(point, sent.typedBy(caller.id()));
                yield seeList("?entered");
            }
        };
    }

    private static String csrf(Caller caller) {
        return Objects.requireNonNullElse(caller.csrf(), "");
    }

    private ContactPoint typedIn(String id, Caller caller) {
        ContactPoint point = find(id, caller);
        if (!canBeTypedIn(point)) {
            throw new NotFound("contact point where answers are typed in", id);
        }
        return point;
    }

    private ContactPoint find(String id, Caller caller) {
        return points.find(id, caller.within())
                .orElseThrow(() -> new NotFound("contact point", id));
    }

    private static ResponseEntity<?> seeList(String query) {
        return SeeOther.at("/contact-points" + query);
    }

    private Html page(Caller caller, String template, Record page) {
        return pages.page(
                caller,
                Section.CONTACT_POINTS,
                WORDS.say("title"),
                templates.content(template, page));
    }
}
