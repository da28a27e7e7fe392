package io.howdidwedo.surveyservice.reply.web;

import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.request.Knows;
import io.howdidwedo.surveyservice.followup.CustomerMail;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.reply.KeepingReplies;
import io.howdidwedo.surveyservice.reply.ReplyTemplate;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import io.howdidwedo.surveyservice.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// What a reply to a customer may begin with, and what the mail will look like, for the page of
/// the case: the customer's name and language stay in this service.
@Controller
@ResponseBody
final class RepliesController {
    private final Transactions transactions;
    private final KeepingReplies replies;
    private final Offerings offerings;
    private final CustomerMail mail;
    private final Templates templates;

    RepliesController(
            Transactions transactions,
            KeepingReplies replies,
            Offerings offerings,
            CustomerMail mail,
            Templates templates) {
        this.transactions = transactions;
        this.replies = replies;
        this.offerings = offerings;
        this.mail = mail;
        this.templates = templates;
    }

    @GetMapping("/fragments/survey/replies/{transaction}")
    ResponseEntity<Html> beginnings(@PathVariable UUID transaction, Caller caller) {
        Transaction about = find(transaction, caller);
        Wording wording = Wording.in(about.customer().language());
        return html(
                "reply/web/replies.jte",
                new RepliesPage(
                        beginnings(wording, about),
                        wording.language(),
                        Locale.forLanguageTag(wording.language()).getDisplayName(caller.locale()),
                        about.customer().email() != null));
    }

    private List<Beginning> beginnings(Wording wording, Transaction about) {
        return replies.inUse().stream()
                .map(reply -> new Beginning(reply.name(), filled(reply, wording, about)))
                .toList();
    }

    private String filled(ReplyTemplate template, Wording wording, Transaction about) {
        return wording.pick(template.text())
                .replace("{offering}", offerings.nameOf(about.offering(), wording))
                .replace("{day}", wording.day(about.occurredAt(), about.customer().zoneId()));
    }

    /// What the customer would get; nothing is sent or kept.
    @Knows(anyField = true)
    @PostMapping("/fragments/survey/replies/{transaction}/preview")
    ResponseEntity<Html> preview(
            @PathVariable UUID transaction,
            @RequestParam(defaultValue = "") String words,
            Caller caller) {
        Transaction about = find(transaction, caller);
        return html(
                "reply/web/reply-preview.jte",
                mail.preview(WrittenText.atLength(words), caller.name(), about));
    }

    private Transaction find(UUID transaction, Caller caller) {
        return transactions
                .find(transaction, caller.within())
                .orElseThrow(() -> new NotFound("transaction", transaction));
    }

    private ResponseEntity<Html> html(String template, Record page) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Html(templates.content(template, page)));
    }
}
