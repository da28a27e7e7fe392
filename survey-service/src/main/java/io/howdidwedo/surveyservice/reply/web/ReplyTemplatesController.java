package io.howdidwedo.surveyservice.reply.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.reply.KeepingReplies;
import io.howdidwedo.surveyservice.reply.ReplyTemplate;
import io.howdidwedo.surveyservice.wording.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// What replies to customers begin with, language by language.
@Controller
@ResponseBody
final class ReplyTemplatesController {
    private static final Phrases WORDS = Phrases.of(ReplyTemplatesController.class);
    private static final String NEW = "new";
    private static final String TEXT = "text-";
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 5_000;

    /// Languages the product speaks; others can be added.
    private static final List<String> LANGUAGES = List.copyOf(Wording.LANGUAGES.keySet());

    private final KeepingReplies replies;
    private final StaffPages pages;
    private final Templates templates;

    ReplyTemplatesController(KeepingReplies replies, StaffPages pages, Templates templates) {
        this.replies = replies;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/reply-templates")
    Html list(@RequestParam(defaultValue = "") String removed, Caller caller) {
        return page(
                caller,
                "reply/web/reply-templates.jte",
                new ReplyTemplatesPage(
                        replies.inUse(), replies.findTakenOut(removed).orElse(null), caller));
    }

    @GetMapping("/reply-templates/{id}")
    Html one(@PathVariable String id, Caller caller) {
        if (id.equals(NEW)) {
            return page(id, new Entered(Map.of()), caller);
        }
        ReplyTemplate template =
                replies.find(id).orElseThrow(() -> new NotFound("reply template", id));
        Map<String, String> values = new HashMap<>();
        values.put("id", id);
        values.put("name", template.name());
        template.text().forEach((language, text) -> values.put(TEXT + language, text));
        return page(id, new Entered(values), caller);
    }

    private Html page(String id, Entered entered, Caller caller) {
        TreeSet<String> more = new TreeSet<>();
        replies.find(id).ifPresent(replyTemplate -> more.addAll(replyTemplate.text().keySet()));
        LANGUAGES.forEach(more::remove);
        Map<String, String> languages = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> languages.put(language, name(language, caller)));
        more.forEach(language -> languages.put(language, name(language, caller)));
        return page(
                caller,
                "reply/web/reply-template.jte",
                new ReplyTemplatePage(id, entered, languages, caller));
    }

    private static String name(String language, Caller caller) {
        return Locale.forLanguageTag(language).getDisplayName(caller.locale());
    }

    @PostMapping("/reply-templates/{id}")
    ResponseEntity<?> state(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller) {
        Entered entered = new Entered(single(sent));
        String name = entered.text("name", LONGEST_NAME);
        Map<String, String> text = texts(sent, entered);
        String key = id.equals(NEW) ? id(name) : id;
        checkKey(key, id.equals(NEW), entered);
        if (entered.isWrong()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page(id, entered, caller));
        }
        replies.state(key, name, text);
        return seeList();
    }

    private void checkKey(String key, boolean isNew, Entered entered) {
        if (!entered.isWrong() && isNew && replies.find(key).isPresent()) {
            entered.wrong("name", WORDS.say("name.taken"));
        }
        if (key.isEmpty() || key.equals(NEW)) {
            entered.wrong("name", WORDS.say("name.letters"));
        }
    }

    /// A text may hold commas: of each field the one value that was sent.
    private static Map<String, String> single(MultiValueMap<String, String> sent) {
        Map<String, String> values = new HashMap<>();
        sent.toSingleValueMap().forEach((field, value) -> values.put(field, value.strip()));
        return values;
    }

    private static Map<String, String> texts(MultiValueMap<String, String> sent, Entered entered) {
        Map<String, String> texts = new HashMap<>();
        for (String field : sent.keySet()) {
            String text = entered.value(field);
            if (field.startsWith(TEXT) && !text.isEmpty()) {
                texts.put(field.substring(TEXT.length()), text);
                entered.check()
                        .require(
                                text.length() <= LONGEST_TEXT,
                                field,
                                WORDS.told("text.too-long", LONGEST_TEXT));
            }
        }
        if (!texts.containsKey("en")) {
            entered.wrong(TEXT + "en", WORDS.say("text.required"));
        }
        return texts;
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
    }

    @PostMapping("/reply-templates/{id}/remove")
    ResponseEntity<?> remove(@PathVariable String id, Caller caller) {
        replies.takeOut(id);
        return SeeOther.at(
                "/reply-templates?removed=" + URLEncoder.encode(id, StandardCharsets.UTF_8));
    }

    /// Puts one that was removed back, as it was.
    @PostMapping("/reply-templates/{id}/put-back")
    ResponseEntity<?> putBack(@PathVariable String id, Caller caller) {
        replies.putBack(id);
        return seeList();
    }

    private static ResponseEntity<?> seeList() {
        return SeeOther.at("/reply-templates");
    }

    private Html page(Caller caller, String template, Record page) {
        return pages.page(
                caller, Section.REPLIES, WORDS.say("title"), templates.content(template, page));
    }
}
