package io.howdidwedo.surveyservice.offering.web;

import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.Requirement.Direction;
import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.offering.Requirement.Side;
import io.howdidwedo.contracts.offering.Requirement.Strength;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.SentFields;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.placing.PlaceChange;
import io.howdidwedo.servicekit.placing.PlacingByHand;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.offering.AgreementForm;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.offering.RequirementForm;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.offering.StatingAgreements;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// What is agreed with customers, offering by offering, and since when. A new version is stated as
/// a whole; earlier ones stay in force for the transactions of their time.
@Controller
@ResponseBody
final class OfferingController {
    private static final Phrases WORDS = Phrases.of(OfferingController.class);
    private static final int LONGEST_ID = 64;
    private static final Pattern PLACE = Pattern.compile("requirements\\[(\\d+)]\\.(\\w+)");

    private final Offerings offerings;
    private final StatingAgreements stating;
    private final PlacingByHand order;
    private final StaffPages pages;
    private final Templates templates;
    private final Clock clock;

    OfferingController(
            Offerings offerings,
            StatingAgreements stating,
            PlacingByHand order,
            StaffPages pages,
            Templates templates,
            Clock clock) {
        this.offerings = offerings;
        this.stating = stating;
        this.order = order;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/offerings")
    Html list(@RequestParam(defaultValue = "") String moved, Caller caller) {
        return list(new Entered(Map.of()), moved, caller);
    }

    private Html list(Entered entered, String moved, Caller caller) {
        Map<String, Offering> all =
                offerings.all().stream()
                        .collect(Collectors.toMap(Offering::id, Function.identity()));
        List<Offering> inOrder =
                order.inOrder(all.keySet(), id -> known(all, id).called()).stream()
                        .map(id -> known(all, id))
                        .toList();
        return page(
                caller,
                WORDS.say("offerings.short"),
                "offering/web/offerings.jte",
                new OfferingsPage(
                        inOrder,
                        PlaceChange.read(moved).orElse(null),
                        clock.instant(),
                        day(caller),
                        entered,
                        caller));
    }

    private static Offering known(Map<String, Offering> all, String id) {
        return Objects.requireNonNull(all.get(id));
    }

    /// A new offering begins with the standard agreement, to be changed before it is stated.
    @PostMapping("/offerings")
    ResponseEntity<?> begin(@RequestParam MultiValueMap<String, String> sent, Caller caller) {
        Entered entered = Entered.read(sent);
        String id =
                entered.text("id", LONGEST_ID)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9_-]+", "-");
        if (!entered.isWrong() && !id.matches("[a-z0-9][a-z0-9_-]*")) {
            entered.wrong("id", WORDS.say("new.id.wrong"));
        }
        return entered.isWrong()
                ? ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(list(entered, "", caller))
                : SeeOther.at("/offerings/" + id + "/edit");
    }

    @GetMapping("/offerings/{id}")
    Html one(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer version,
            Caller caller) {
        Offering offering = offerings.find(id).orElseThrow(() -> new NotFound("offering", id));
        Agreement inForce = offering.inForceAt(clock.instant());
        Agreement shown =
                offering.agreements().stream()
                        .filter(agreement -> version != null && agreement.version() == version)
                        .findFirst()
                        .orElse(inForce);
        return page(
                caller,
                id,
                "offering/web/offering.jte",
                new OfferingPage(offering, shown, inForce, day(caller), caller));
    }

    @GetMapping("/offerings/{id}/edit")
    Html edit(@PathVariable String id, Caller caller) {
        Offering offering = offerings.find(id).orElseGet(() -> StandardAgreement.assumedFor(id));
        List<RequirementForm> requirements =
                offering.agreements().getLast().requirements().stream()
                        .map(RequirementForm::of)
                        .toList();
        return editor(id, offering.name(), "", requirements, List.of(), caller);
    }

    /// Adds or takes out a requirement on the page, which states nothing yet; or states the whole.
    @PostMapping("/offerings/{id}/edit")
    ResponseEntity<?> edit(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "do", defaultValue = "state") String change,
            Caller caller) {
        SentFields sent = new SentFields(fields);
        List<RequirementForm> requirements =
                new ArrayList<>(sent.list("r", index -> requirement(sent, "r." + index + ".")));
        Map<String, String> name = sent.words("name");
        String from = sent.value("validFrom");
        if (change.equals("add")) {
            requirements.add(blank());
        } else if (change.startsWith("remove:")) {
            remove(requirements, change.substring("remove:".length()));
        } else {
            return state(id, name, from, requirements, caller);
        }
        return ResponseEntity.ok(editor(id, name, from, requirements, List.of(), caller));
    }

    private ResponseEntity<?> state(
            String id,
            Map<String, String> name,
            String from,
            List<RequirementForm> requirements,
            Caller caller) {
        try {
            stating.state(id, new AgreementForm(name, validFrom(from, caller), requirements));
            return SeeOther.at("/offerings/" + id);
        } catch (InvalidInput e) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(editor(id, name, from, requirements, e.violations(), caller));
        }
    }

    private static @Nullable Instant validFrom(String day, Caller caller) {
        if (day.isEmpty()) {
            return null;
        }
        Check check = new Check();
        LocalDate from = new StatedValues(check).day("validFrom", day);
        check.refuse();
        return from.atStartOfDay(caller.zone()).toInstant();
    }

    private static void remove(List<RequirementForm> requirements, String index) {
        if (index.matches("\\d{1,3}") && Integer.parseInt(index) < requirements.size()) {
            requirements.remove(Integer.parseInt(index));
        }
    }

    private static RequirementForm blank() {
        return new RequirementForm(
                "", Map.of(), null, null, null, null, true, null, null, 5, null, null, null, null,
                null);
    }

    private static RequirementForm requirement(SentFields sent, String at) {
        return new RequirementForm(
                sent.value(at + "id"),
                sent.words(at + "text"),
                sent.constant(Side.class, at + "side"),
                sent.constant(Need.class, at + "need"),
                sent.constant(Stage.class, at + "stage"),
                sent.constant(Strength.class, at + "strength"),
                sent.has(at + "primary"),
                sent.has(at + "mustBe"),
                sent.has(at + "secondary"),
                sent.number(at + "scale"),
                sent.constant(Direction.class, at + "direction"),
                sent.number(at + "target"),
                decimal(sent, at + "weight"),
                sent.valueOrNull(at + "measure"),
                decimal(sent, at + "measureTarget"));
    }

    private static @Nullable Double decimal(SentFields sent, String field) {
        String value = sent.value(field).replace(',', '.');
        return value.matches("-?\\d{1,9}(\\.\\d{1,6})?") ? Double.valueOf(value) : null;
    }

    private Html editor(
            String id,
            Map<String, String> name,
            String validFrom,
            List<RequirementForm> requirements,
            List<Violation> problems,
            Caller caller) {
        return page(
                caller,
                id,
                "offering/web/agreement-editor.jte",
                new AgreementEditorPage(
                        id,
                        name,
                        validFrom,
                        requirements,
                        problems.stream().map(OfferingController::told).toList(),
                        caller));
    }

    /// Requirements are counted from 1 for people.
    private static String told(Violation problem) {
        Matcher place = PLACE.matcher(problem.field());
        return place.matches()
                ? WORDS.say(
                        "editor.problem",
                        Integer.parseInt(place.group(1)) + 1,
                        place.group(2),
                        problem.said())
                : problem.field() + ": " + problem.said();
    }

    private static DateTimeFormatter day(Caller caller) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(caller.locale())
                .withZone(caller.zone());
    }

    private Html page(Caller caller, String title, String template, Record page) {
        return pages.page(caller, Section.OFFERINGS, title, templates.content(template, page));
    }
}
