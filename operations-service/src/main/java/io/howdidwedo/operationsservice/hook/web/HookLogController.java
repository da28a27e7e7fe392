package io.howdidwedo.operationsservice.hook.web;

import io.howdidwedo.operationsservice.hook.Deliveries;
import io.howdidwedo.operationsservice.hook.Delivery;
import io.howdidwedo.operationsservice.hook.Delivery.DeliveryState;
import io.howdidwedo.operationsservice.hook.Hook;
import io.howdidwedo.operationsservice.hook.KeepingHooks;
import io.howdidwedo.operationsservice.hook.KeepingHooks.Replay;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// One hook with what it was posted, and having it told once more.
@Controller
@ResponseBody
final class HookLogController {
    private static final Phrases WORDS = Phrases.of(HookLogController.class);
    private static final int LINES = 50;
    private static final List<String> SAID =
            List.of("changed", "on", "off", "tested", "again", "replayed");

    private final KeepingHooks hooks;
    private final Deliveries deliveries;
    private final StaffPages pages;
    private final Templates templates;
    private final Clock clock;

    HookLogController(
            KeepingHooks hooks,
            Deliveries deliveries,
            StaffPages pages,
            Templates templates,
            Clock clock) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    /// One hook.
    ///
    /// @param stated only what has become this; empty: all
    /// @param before only what was taken in before
    /// @param said what has just been done
    /// @param replay what is told once more just now
    @GetMapping("/webhooks/{id}")
    Html show(
            @PathVariable UUID id,
            @RequestParam(name = "state", defaultValue = "") String stated,
            @RequestParam(required = false) @Nullable Instant before,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(required = false) @Nullable UUID replay,
            Caller caller) {
        DeliveryState state = StatedState.of(stated);
        Hook hook = find(id, caller);
        List<Delivery> latest = deliveries.latest(id, state, before, LINES);
        return pages.page(
                caller,
                Section.WEBHOOKS,
                hook.wish().name(),
                templates.content(
                        "hook/web/hook.jte",
                        new HookPage(
                                hook,
                                latest.stream().map(one -> DeliveryLine.of(one, caller)).toList(),
                                latest.size() == LINES ? latest.getLast().madeAt() : null,
                                deliveries.count(id),
                                state,
                                SAID.contains(said) ? said : "",
                                replay == null ? Map.of() : deliveries.countReplay(replay),
                                new HookWords(caller, clock.instant()),
                                caller)));
    }

    @PostMapping("/webhooks/{id}/deliveries/{delivery}/replay")
    ResponseEntity<?> replay(@PathVariable UUID id, @PathVariable UUID delivery, Caller caller) {
        var _ =
                hooks.replay(id, delivery, caller.within())
                        .orElseThrow(() -> new NotFound("delivery", delivery));
        return SeeOther.at("/webhooks/" + id + "?said=again");
    }

    /// Tells all of a span of time once more.
    ///
    /// @param from by the reader's clocks
    /// @param until by the reader's clocks
    @PostMapping("/webhooks/{id}/replay")
    ResponseEntity<?> replay(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            Caller caller) {
        var _ = find(id, caller);
        Check check = new Check();
        StatedValues values = new StatedValues(check);
        Instant first = values.localTime("from", from, caller.zone());
        Instant end =
                until.isBlank() ? clock.instant() : values.localTime("until", until, caller.zone());
        check.require(check.isWrong() || first.isBefore(end), "from", WORDS.told("replay.order"));
        check.refuse();
        Replay replay =
                hooks.replay(id, first, end, caller.within()).orElseThrow(() -> nothingUnder(id));
        return SeeOther.at("/webhooks/" + id + "?said=replayed&replay=" + replay.id());
    }

    private Hook find(UUID id, Caller caller) {
        return hooks.find(id, caller.within()).orElseThrow(() -> nothingUnder(id));
    }

    private static NotFound nothingUnder(UUID id) {
        return new NotFound("webhook", id);
    }
}
