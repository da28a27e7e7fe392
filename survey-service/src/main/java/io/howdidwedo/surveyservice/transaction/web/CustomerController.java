package io.howdidwedo.surveyservice.transaction.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/// Who the customer of a transaction is, as a part of other services' pages: name and address stay
/// in this service.
@Controller
@ResponseBody
final class CustomerController {
    private final Transactions transactions;
    private final Templates templates;

    CustomerController(Transactions transactions, Templates templates) {
        this.transactions = transactions;
        this.templates = templates;
    }

    @GetMapping("/fragments/survey/customers/{transaction}")
    ResponseEntity<Html> show(@PathVariable UUID transaction, Caller caller) {
        Customer customer =
                transactions
                        .find(transaction, caller.within())
                        .orElseThrow(() -> new NotFound("transaction", transaction))
                        .customer();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Html(templates.content("transaction/web/customer.jte", customer)));
    }
}
