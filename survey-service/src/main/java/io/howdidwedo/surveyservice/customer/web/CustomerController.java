package io.howdidwedo.surveyservice.customer.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Who the customer of a transaction is, as a part of other services' pages: name and address stay
/// in this service.
@Controller
@ResponseBody
final class CustomerController {
    private static final Phrases WORDS = Phrases.of(CustomerController.class);
    private static final int MOST = 500;

    private final Transactions transactions;
    private final Templates templates;

    CustomerController(Transactions transactions, Templates templates) {
        this.transactions = transactions;
        this.templates = templates;
    }

    /// The names of the customers of these transactions, as far as they are known and the caller
    /// may know them: each goes where the page has made room for it.
    ///
    /// @param ids of the transactions
    @GetMapping("/fragments/survey/customers")
    ResponseEntity<Html> names(
            @RequestParam(name = "transaction", required = false) @Nullable List<UUID> ids,
            Caller caller) {
        List<UUID> wanted = ids == null ? List.of() : ids;
        if (wanted.size() > MOST) {
            throw new InvalidInput("transaction", WORDS.told("problem.most", MOST));
        }
        Map<UUID, String> names = new HashMap<>();
        transactions
                .findAll(wanted, caller.within())
                .forEach(
                        (id, found) -> {
                            String name = found.customer().name();
                            if (name != null) {
                                names.put(id, name);
                            }
                        });
        return unkept("customer/web/customer-names.jte", new CustomerNamesPage(names));
    }

    @GetMapping("/fragments/survey/customers/{transaction}")
    ResponseEntity<Html> show(@PathVariable UUID transaction, Caller caller) {
        Customer customer =
                transactions
                        .find(transaction, caller.within())
                        .orElseThrow(() -> new NotFound("transaction", transaction))
                        .customer();
        return unkept("customer/web/customer.jte", customer);
    }

    /// Personal: no browser keeps it.
    private ResponseEntity<Html> unkept(String template, Record page) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Html(templates.content(template, page)));
    }
}
