package io.howdidwedo.surveyservice.nextcycle.web;

import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.offering.Requirement.Strength;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.request.Knows;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.nextcycle.LikeOnes;
import io.howdidwedo.surveyservice.nextcycle.NextCycle;
import io.howdidwedo.surveyservice.nextcycle.RequirementGroup;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.offering.RequirementForm;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

/// What customers ask for next time: put together, decided, and taken into the agreement.
@Controller
@ResponseBody
final class NextCycleController {
    private static final Phrases WORDS = Phrases.of(NextCycleController.class);
    private static final String PATH = "/next-cycle";
    private static final int SHOWN = 200;
    private static final int SUGGESTED = 5;
    private static final int MOST_NAMED = 50;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 500;

    private final NextCycle cycle;
    private final StatedRequirements stated;
    private final LikeOnes like;
    private final Offerings offerings;
    private final StaffPages pages;
    private final Templates templates;
    private final Clock clock;

    NextCycleController(
            NextCycle cycle,
            StatedRequirements stated,
            LikeOnes like,
            Offerings offerings,
            StaffPages pages,
            Templates templates,
            Clock clock) {
        this.cycle = cycle;
        this.stated = stated;
        this.like = like;
        this.offerings = offerings;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Html list(@RequestParam(defaultValue = "") String offering, Caller caller) {
        List<Offering> all = offerings.inOrder();
        String chosen = offering.isEmpty() && !all.isEmpty() ? all.getFirst().id() : offering;
        List<StatedRequirement> ungrouped = stated.ungrouped(chosen, caller.within(), SHOWN);
        NextCyclePage page =
                new NextCyclePage(
                        all,
                        chosen,
                        ungrouped,
                        stated.countUngrouped(chosen, caller.within()),
                        like.among(ungrouped).stream().limit(SUGGESTED).toList(),
                        stated.complaints(chosen, caller.within(), SHOWN),
                        groups(chosen, caller),
                        caller);
        return pages.page(
                caller,
                Section.NEXT_CYCLE,
                WORDS.say("title"),
                templates.content("nextcycle/web/next-cycle.jte", page));
    }

    private List<GroupLine> groups(String offering, Caller caller) {
        return cycle.groups(offering, caller.within()).stream()
                .map(group -> GroupLine.of(group, stated.ofGroup(group.id(), caller.within())))
                .sorted(GroupLine.MOST_CUSTOMERS_FIRST)
                .toList();
    }

    /// Puts some together: into the group that is named, or under a new title.
    @Knows(anyField = true)
    @PostMapping(PATH + "/group")
    ResponseEntity<Void> group(
            @RequestParam(name = "stated", required = false) @Nullable List<UUID> ids,
            @RequestParam(required = false) @Nullable UUID into,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "false") boolean back,
            Caller caller) {
        List<StatedRequirement> some = visible(ids, caller);
        List<UUID> chosen = some.stream().map(StatedRequirement::responseId).toList();
        if (into != null) {
            cycle.add(into, chosen, caller.within());
            return back ? toGroup(into, List.of()) : to(some.getFirst().offering());
        } else {
            cycle.group(UUID.randomUUID(), chosen, title(title), caller.within());
        }
        return to(some.getFirst().offering());
    }

    @Knows(anyField = true)
    @PostMapping(PATH + "/take-out")
    ResponseEntity<Void> takeOut(
            @RequestParam(name = "stated", required = false) @Nullable List<UUID> ids,
            Caller caller) {
        List<StatedRequirement> some = visible(ids, caller);
        List<UUID> out = some.stream().map(StatedRequirement::responseId).toList();
        cycle.takeOut(out, caller.within());
        UUID group = some.getFirst().group();
        return group == null ? to(some.getFirst().offering()) : toGroup(group, out);
    }

    /// Says that some ask for something after all, or that they ask for nothing.
    @Knows(anyField = true)
    @PostMapping(PATH + "/take")
    ResponseEntity<Void> take(
            @RequestParam(name = "stated", required = false) @Nullable List<UUID> ids,
            @RequestParam(defaultValue = "true") boolean wish,
            Caller caller) {
        List<StatedRequirement> some = visible(ids, caller);
        cycle.take(
                some.stream().map(StatedRequirement::responseId).toList(), wish, caller.within());
        return to(some.getFirst().offering());
    }

    /// @throws InvalidInput when there is none among them that the caller may see
    private List<StatedRequirement> visible(@Nullable List<UUID> ids, Caller caller) {
        List<StatedRequirement> some = stated.find(ids == null ? List.of() : ids, caller.within());
        if (some.isEmpty()) {
            throw new InvalidInput("stated", WORDS.told("stated.required"));
        }
        return some;
    }

    private static String title(String sent) {
        String title = WrittenText.of(sent);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new InvalidInput("title", WORDS.told("title.length", LONGEST_TITLE));
        }
        return title;
    }

    /// A group.
    ///
    /// @param out what was just taken out of it
    @GetMapping(PATH + "/groups/{id}")
    Html one(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<UUID> out,
            Caller caller) {
        RequirementGroup group = cycle.find(id, caller.within());
        List<StatedRequirement> takenOut =
                stated.find(out == null ? List.of() : out, caller.within()).stream()
                        .filter(one -> one.group() == null)
                        .filter(one -> one.offering().equals(group.offering()))
                        .toList();
        return page(group, takenOut, suggested(group, caller), caller);
    }

    private Entered suggested(RequirementGroup group, Caller caller) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), caller.zone());
        return new Entered(
                Map.of(
                        "id", name(group.title()),
                        "text", group.title(),
                        "need", "quality",
                        "stage", "after",
                        "strength", "want",
                        "target", "4",
                        "from", today.plusDays(1).toString()));
    }

    private static String name(String title) {
        String name =
                title.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        return name.length() > 40 ? name.substring(0, 40).replaceAll("-+$", "") : name;
    }

    private Html page(
            RequirementGroup group,
            List<StatedRequirement> takenOut,
            Entered entered,
            Caller caller) {
        NextCycleGroupPage page =
                new NextCycleGroupPage(
                        group,
                        stated.ofGroup(group.id(), caller.within()),
                        takenOut,
                        entered,
                        cycle.mayDecide(group, caller.within()),
                        caller);
        return pages.page(
                caller,
                Section.NEXT_CYCLE,
                group.title(),
                templates.content("nextcycle/web/next-cycle-group.jte", page));
    }

    @Knows(anyField = true)
    @PostMapping(PATH + "/groups/{id}/{deed}")
    ResponseEntity<?> deed(
            @PathVariable UUID id,
            @PathVariable String deed,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller) {
        String words = Objects.requireNonNullElse(sent.getFirst("words"), "").strip();
        switch (deed) {
            case "rename" -> cycle.rename(id, title(words), caller.within());
            case "decline" -> cycle.decline(id, words, caller.name(), caller.within());
            case "undecide" -> cycle.undecide(id, caller.within());
            case "accept" -> {
                return accept(id, Entered.read(sent), caller);
            }
            default -> throw new NotFound("deed", deed);
        }
        return toGroup(id, List.of());
    }

    private ResponseEntity<?> accept(UUID id, Entered entered, Caller caller) {
        RequirementForm requirement = requirement(entered);
        Instant from = entered.day("from").atStartOfDay(caller.zone()).toInstant();
        var _ = requirement.check(entered.check());
        if (entered.isWrong()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page(cycle.find(id, caller.within()), List.of(), entered, caller));
        }
        cycle.accept(id, requirement, from, caller.name(), caller.within());
        return toGroup(id, List.of());
    }

    private static RequirementForm requirement(Entered entered) {
        return new RequirementForm(
                entered.value("id"),
                Map.of("en", entered.text("text", LONGEST_TEXT)),
                null,
                entered.choice("need", List.of(Need.values()), NextCycleController::lower),
                entered.choice("stage", List.of(Stage.values()), NextCycleController::lower),
                entered.choice("strength", List.of(Strength.values()), NextCycleController::lower),
                null,
                entered.has("mustBe", "yes"),
                true,
                5,
                null,
                entered.whole("target", 1, 5),
                null,
                null,
                null);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static ResponseEntity<Void> to(String offering) {
        return SeeOther.at(
                PATH + "?offering=" + URLEncoder.encode(offering, StandardCharsets.UTF_8));
    }

    /// @param out what was just taken out of it; more than fit into an address are not named
    private static ResponseEntity<Void> toGroup(UUID id, List<UUID> out) {
        String named =
                out.size() > MOST_NAMED
                        ? ""
                        : out.stream().map(one -> "&out=" + one).collect(Collectors.joining());
        return SeeOther.at(PATH + "/groups/" + id + named.replaceFirst("&", "?"));
    }
}
