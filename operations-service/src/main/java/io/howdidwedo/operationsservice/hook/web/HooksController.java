package io.howdidwedo.operationsservice.hook.web;

import io.howdidwedo.operationsservice.hook.Deliveries;
import io.howdidwedo.operationsservice.hook.Hook;
import io.howdidwedo.operationsservice.hook.Hook.HookWish;
import io.howdidwedo.operationsservice.hook.HookAddresses;
import io.howdidwedo.operationsservice.hook.KeepingHooks;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.mail.MailAddress;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.page.TypedList;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// The list of hooks, and their form. A secret is shown on the page that its making answers with,
/// and nowhere else.
@Controller
@ResponseBody
final class HooksController {
    private static final Phrases WORDS = Phrases.of(HooksController.class);
    private static final String NEW = "new";

    private final KeepingHooks hooks;
    private final Deliveries deliveries;
    private final HookAddresses addresses;
    private final StaffPages pages;
    private final Templates templates;
    private final Clock clock;

    HooksController(
            KeepingHooks hooks,
            Deliveries deliveries,
            HookAddresses addresses,
            StaffPages pages,
            Templates templates,
            Clock clock) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.addresses = addresses;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/webhooks")
    Html list(@RequestParam(defaultValue = "") String removed, Caller caller) {
        return page(
                caller,
                "hook/web/hooks.jte",
                new HooksPage(
                        hooks.all(caller.within()).stream()
                                .map(hook -> HookLine.of(hook, deliveries, caller))
                                .toList(),
                        !removed.isEmpty(),
                        caller));
    }

    @GetMapping("/webhooks/new")
    Html make(Caller caller) {
        Map<String, String> defaults = new HashMap<>();
        defaults.put("shape", "standard");
        defaults.put("language", caller.locale().getLanguage());
        if (MailAddress.isOne(caller.id())) {
            defaults.put("contact", caller.id());
        }
        return form(NEW, new Entered(defaults), caller);
    }

    @GetMapping("/webhooks/{id}/edit")
    Html edit(@PathVariable UUID id, Caller caller) {
        HookWish wish = find(id, caller).wish();
        Map<String, String> values = new HashMap<>();
        values.put("name", wish.name());
        values.put("url", wish.address());
        values.put("shape", HookWords.word(wish.shape()));
        values.put("kinds", TypedList.write(wish.kinds().stream().map(HookWords::word).toList()));
        values.put("teams", TypedList.write(wish.teams()));
        values.put("language", wish.language());
        if (wish.contact() != null) {
            values.put("contact", wish.contact());
        }
        if (wish.past()) {
            values.put("past", "on");
        }
        return form(id.toString(), new Entered(values), caller);
    }

    private Html form(String id, Entered entered, Caller caller) {
        return page(caller, "hook/web/hook-form.jte", new HookFormPage(id, entered, caller));
    }

    @PostMapping("/webhooks/new")
    ResponseEntity<?> made(@RequestParam MultiValueMap<String, String> sent, Caller caller) {
        Entered entered = Entered.read(sent);
        HookWish wish = read(entered, caller);
        if (entered.isWrong()) {
            return again(NEW, entered, caller);
        }
        Hook made = hooks.add(wish, caller.name());
        return secret(made, WORDS.say("made", wish.name()), caller);
    }

    @PostMapping("/webhooks/{id}/edit")
    ResponseEntity<?> changed(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller) {
        Hook before = find(id, caller);
        Entered entered = Entered.read(sent);
        HookWish wish = read(entered, caller);
        if (entered.isWrong()) {
            return again(id.toString(), entered, caller);
        }
        var _ = hooks.change(id, wish, before.isOn(), caller.within());
        return SeeOther.at("/webhooks/" + id + "?said=changed");
    }

    private HookWish read(Entered entered, Caller caller) {
        return new StatedHook(
                        entered.value("name"),
                        entered.value("url"),
                        entered.value("shape"),
                        entered.list("kinds"),
                        entered.list("teams"),
                        !entered.value("past").isEmpty(),
                        entered.value("contact"),
                        entered.value("language"))
                .read(entered.check(), addresses, caller);
    }

    private ResponseEntity<?> again(String id, Entered entered, Caller caller) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(form(id, entered, caller));
    }

    /// Gives it another secret, and shows that.
    @PostMapping("/webhooks/{id}/rotate")
    ResponseEntity<?> rotate(@PathVariable UUID id, Caller caller) {
        Hook rotated = hooks.rotate(id, caller.within()).orElseThrow(() -> nothingUnder(id));
        return secret(rotated, WORDS.say("rotated", rotated.wish().name()), caller);
    }

    private ResponseEntity<?> secret(Hook hook, String title, Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        page(
                                caller,
                                "hook/web/hook-secret.jte",
                                new HookSecretPage(
                                        title,
                                        hook,
                                        hook.secret().isReplaced(clock.instant()),
                                        caller)));
    }

    @PostMapping("/webhooks/{id}/turn")
    ResponseEntity<?> turn(@PathVariable UUID id, @RequestParam boolean on, Caller caller) {
        var _ = hooks.turn(id, on, caller.within()).orElseThrow(() -> nothingUnder(id));
        return SeeOther.at("/webhooks/" + id + "?said=" + (on ? "on" : "off"));
    }

    @PostMapping("/webhooks/{id}/test")
    ResponseEntity<?> test(@PathVariable UUID id, Caller caller) {
        if (!find(id, caller).isOn()) {
            throw new Conflict(WORDS.told("test.off"));
        }
        var _ = hooks.test(id, caller.name(), caller.within());
        return SeeOther.at("/webhooks/" + id + "?said=tested");
    }

    @PostMapping("/webhooks/{id}/remove")
    ResponseEntity<?> remove(@PathVariable UUID id, Caller caller) {
        if (!hooks.remove(id, caller.within())) {
            throw nothingUnder(id);
        }
        return SeeOther.at("/webhooks?removed=1");
    }

    private Hook find(UUID id, Caller caller) {
        return hooks.find(id, caller.within()).orElseThrow(() -> nothingUnder(id));
    }

    private static NotFound nothingUnder(UUID id) {
        return new NotFound("webhook", id);
    }

    private Html page(Caller caller, String template, Record page) {
        return pages.page(
                caller, Section.WEBHOOKS, WORDS.say("title"), templates.content(template, page));
    }
}
