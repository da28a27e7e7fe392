package io.howdidwedo.surveyservice.customer.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.customer.Agreed;
import io.howdidwedo.surveyservice.customer.CustomerHistory;
import io.howdidwedo.surveyservice.customer.Past;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import io.howdidwedo.surveyservice.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/// For the page of a case: what was agreed with its customer, and what there was between them and
/// the caller's teams.
@Controller
@ResponseBody
final class CustomerHistoryController {
    private final Transactions transactions;
    private final CustomerHistory history;
    private final Offerings offerings;
    private final Templates templates;

    CustomerHistoryController(
            Transactions transactions,
            CustomerHistory history,
            Offerings offerings,
            Templates templates) {
        this.transactions = transactions;
        this.history = history;
        this.offerings = offerings;
        this.templates = templates;
    }

    @GetMapping("/fragments/survey/requirements/{transaction}")
    ResponseEntity<Html> agreed(@PathVariable UUID transaction, Caller caller) {
        Transaction about = find(transaction, caller);
        Wording wording = Wording.in(caller.locale().toLanguageTag());
        return unkept(
                "customer/web/agreed.jte", new AgreedPage(Agreed.in(about, offerings, wording)));
    }

    @GetMapping("/fragments/survey/history/{transaction}")
    ResponseEntity<Html> past(@PathVariable UUID transaction, Caller caller) {
        String customer = find(transaction, caller).customer().id();
        List<Past> entries = history.of(customer, caller.within());
        return unkept(
                "customer/web/past.jte", new PastPage(entries, called(entries, caller), caller));
    }

    private Map<String, String> called(List<Past> entries, Caller caller) {
        Wording wording = Wording.in(caller.locale().toLanguageTag());
        return entries.stream()
                .map(entry -> entry.about().offering())
                .distinct()
                .collect(toMap(identity(), id -> offerings.nameOf(id, wording)));
    }

    private Transaction find(UUID transaction, Caller caller) {
        return transactions
                .find(transaction, caller.within())
                .orElseThrow(() -> new NotFound("transaction", transaction));
    }

    /// Personal: no browser keeps it.
    private ResponseEntity<Html> unkept(String template, Record page) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Html(templates.content(template, page)));
    }
}
