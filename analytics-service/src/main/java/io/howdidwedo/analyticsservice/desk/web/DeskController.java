package io.howdidwedo.analyticsservice.desk.web;

import io.howdidwedo.analyticsservice.desk.Desk;
import io.howdidwedo.analyticsservice.desk.Desks;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What people do with what they keep of the figures.
@Controller
final class DeskController {
    private static final Phrases WORDS = Phrases.of(DeskController.class);

    private static final String PATH = "/dashboard/mine";
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SENTENCE = 200;

    private final Desks desks;
    private final Choices choices;

    DeskController(Desks desks, Choices choices) {
        this.desks = desks;
        this.choices = choices;
    }

    @PostMapping(PATH + "/views")
    ResponseEntity<Void> save(
            Caller caller,
            @RequestParam String name,
            @RequestParam String address,
            @RequestParam(defaultValue = "") String shared) {
        String page = DeskAddress.checked(address);
        desks.save(
                DeskReaders.of(caller),
                text("name", name, LONGEST_NAME),
                page,
                shared.equals("yes") ? teams(caller, page) : List.of());
        return SeeOther.at(page);
    }

    /// A view of one team is for that team: nobody else reads so much as its name.
    private List<String> teams(Caller caller, String page) {
        return filters(caller, page)
                .slice()
                .filters()
                .getOrDefault(Dimension.SUPPLIER, DeskReaders.of(caller).teams());
    }

    private FilterForm filters(Caller caller, String page) {
        return FilterForm.read(DeskAddress.filters(page), caller, choices);
    }

    @PostMapping(PATH + "/views/{id}/{deed}")
    ResponseEntity<Void> view(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable String deed,
            @RequestParam String address) {
        String page = DeskAddress.checked(address);
        Desks.Reader reader = DeskReaders.of(caller);
        if (desks.of(reader).views().stream().noneMatch(view -> view.id().equals(id))) {
            throw new NotFound("view", id);
        }
        switch (deed) {
            case "remove" -> desks.removeView(reader, id);
            case "restore" -> desks.restoreView(reader, id);
            default -> throw new NotFound("deed", deed);
        }
        return SeeOther.at(page);
    }

    @PostMapping(PATH + "/pins")
    ResponseEntity<Void> pin(
            Caller caller, @RequestParam String part, @RequestParam String address) {
        String page = DeskAddress.ofOverview(address);
        if (!part.matches("[a-z-]{1,40}")) {
            throw new InvalidInput("part", WORDS.told("problem.part"));
        }
        desks.pin(DeskReaders.of(caller), part, page);
        return SeeOther.at(PATH);
    }

    @PostMapping(PATH + "/pins/{id}/{deed}")
    ResponseEntity<Void> pinned(Caller caller, @PathVariable UUID id, @PathVariable String deed) {
        Desks.Reader reader = DeskReaders.of(caller);
        if (isUnknown(desks.of(reader), id)) {
            throw new NotFound("pin", id);
        }
        switch (deed) {
            case "up" -> desks.movePin(reader, id, -1);
            case "down" -> desks.movePin(reader, id, 1);
            case "remove" -> desks.removePin(reader, id);
            case "restore" -> desks.restorePin(reader, id);
            default -> throw new NotFound("deed", deed);
        }
        return SeeOther.at(deed.equals("remove") ? PATH : PATH + "#pin-" + id);
    }

    private static boolean isUnknown(Desk desk, UUID pin) {
        return desk.pins().stream().noneMatch(one -> one.id().equals(pin));
    }

    @PostMapping(PATH + "/notes")
    ResponseEntity<Void> note(
            Caller caller,
            @RequestParam LocalDate day,
            @RequestParam String sentence,
            @RequestParam String address) {
        String page = DeskAddress.ofOverview(address);
        desks.annotate(
                DeskReaders.of(caller),
                day,
                text("sentence", sentence, LONGEST_SENTENCE),
                filters(caller, page).slice());
        return SeeOther.at(page + "#notes");
    }

    @PostMapping(PATH + "/notes/{desk}/{id}/remove")
    ResponseEntity<Void> unnote(
            Caller caller,
            @PathVariable UUID desk,
            @PathVariable UUID id,
            @RequestParam String address) {
        String page = DeskAddress.ofOverview(address);
        if (!desks.removeAnnotation(DeskReaders.of(caller), desk, id)) {
            throw new NotFound("note", id);
        }
        return SeeOther.at(page + "#notes");
    }

    private static String text(String field, String written, int longest) {
        String text = WrittenText.of(written).strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new InvalidInput(field, WORDS.told("problem.length", String.valueOf(longest)));
        }
        return text;
    }
}
