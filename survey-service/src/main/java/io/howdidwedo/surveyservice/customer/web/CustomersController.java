package io.howdidwedo.surveyservice.customer.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.link.OneSpelling;
import io.howdidwedo.servicekit.naming.TeamName;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotAllowed;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.customer.WholeHistory;
import io.howdidwedo.surveyservice.customer.WholeHistory.Whole;
import io.howdidwedo.surveyservice.customer.find.CustomerFind;
import io.howdidwedo.surveyservice.customer.find.CustomerFinds.Place;
import io.howdidwedo.surveyservice.customer.find.FindingCustomers;
import io.howdidwedo.surveyservice.customer.find.Served;
import io.howdidwedo.surveyservice.customer.merge.MergingCustomers;
import io.howdidwedo.surveyservice.customer.merge.web.MovingPage;
import io.howdidwedo.surveyservice.customer.web.CustomersPage.Line;
import io.howdidwedo.surveyservice.holding.Holding;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.CustomersTransactions;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Customers for staff: only those whom the reader's teams served, as those teams know them.
@Controller
@ResponseBody
final class CustomersController {
    private static final Phrases WORDS = Phrases.of(CustomersController.class);
    private static final int LINES = 50;
    private static final int FOUND = 8;
    private static final int LONGEST = 200;

    private final FindingCustomers finding;
    private final CustomersTransactions transactions;
    private final WholeHistory history;
    private final Preferences preferences;
    private final Holding holding;
    private final MergingCustomers merging;
    private final Offerings offerings;
    private final StaffPages pages;
    private final Templates templates;
    private final Clock clock;

    CustomersController(
            FindingCustomers finding,
            CustomersTransactions transactions,
            WholeHistory history,
            Preferences preferences,
            Holding holding,
            MergingCustomers merging,
            Offerings offerings,
            StaffPages pages,
            Templates templates,
            Clock clock) {
        this.finding = finding;
        this.transactions = transactions;
        this.history = history;
        this.preferences = preferences;
        this.holding = holding;
        this.merging = merging;
        this.offerings = offerings;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/customers")
    ResponseEntity<Html> list(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(defaultValue = "") String after,
            Caller caller) {
        String asked = asked(text);
        List<CustomerFind> found =
                asked.isEmpty()
                        ? finding.latest(caller.within(), place(after), LINES)
                        : finding.called(asked, caller.within(), LINES);
        String next = asked.isEmpty() && found.size() == LINES ? place(found.getLast()) : "";
        CustomersPage page = new CustomersPage(asked, lines(found, caller), next, caller);
        return unkept(
                HttpStatus.OK,
                pages.page(
                        caller,
                        Section.CUSTOMERS,
                        WORDS.say("title"),
                        templates.content("customer/web/customers.jte", page)));
    }

    /// For the dialog that finds everything.
    @GetMapping("/fragments/survey/customers/found")
    ResponseEntity<Html> found(
            @RequestParam(name = "q", defaultValue = "") String text, Caller caller) {
        String asked = asked(text);
        List<CustomerFind> found =
                asked.isEmpty() ? List.of() : finding.called(asked, caller.within(), FOUND);
        return unkept(
                HttpStatus.OK,
                new Html(
                        templates.content(
                                "customer/web/found-customers.jte",
                                new FoundCustomersPage(asked, lines(found, caller)))));
    }

    private static String asked(String text) {
        String written = WrittenText.of(text);
        return written.length() <= LONGEST ? written : written.substring(0, LONGEST);
    }

    private static List<Line> lines(List<CustomerFind> found, Caller caller) {
        return found.stream()
                .filter(one -> one.seenBy(caller.within()).isPresent())
                .map(one -> Line.of(one, caller))
                .toList();
    }

    private static String place(CustomerFind last) {
        return last.latest().getEpochSecond() + "." + last.key();
    }

    private static @Nullable Place place(String after) {
        if (after.isEmpty()) {
            return null;
        }
        String[] parts = after.split("\\.", 2);
        try {
            return new Place(
                    -Long.parseLong(parts[0]),
                    OneSpelling.id(parts.length > 1 ? parts[1] : "").orElseThrow());
        } catch (NumberFormatException | NoSuchElementException e) {
            throw new InvalidInput("after", WORDS.told("problem.after"));
        }
    }

    /// One customer. Whoever was merged is found with whom they are one.
    ///
    /// @param merged who was merged just now
    /// @param separated who was separated just now
    @GetMapping("/customers/{key}")
    ResponseEntity<?> show(
            @PathVariable UUID key,
            @RequestParam(required = false) @Nullable UUID merged,
            @RequestParam(required = false) @Nullable UUID separated,
            Caller caller) {
        Optional<Merge> gone = merging.merged(key, caller.within()).filter(Merge::isInForce);
        if (gone.isPresent()) {
            return SeeOther.at("/customers/" + merging.keptKey(gone.get()));
        }
        CustomerFind found = find(key, caller);
        return page(HttpStatus.OK, found, oneWith(found, merged, separated, caller), false, caller);
    }

    private OneWith oneWith(
            CustomerFind found, @Nullable UUID merged, @Nullable UUID separated, Caller caller) {
        String customer = found.customer();
        return new OneWith(
                merging.into(customer),
                new MovingPage(found.key(), merging.moving(customer)),
                just(merged, found).filter(Merge::isInForce).orElse(null),
                just(separated, found).filter(one -> !one.isInForce()).orElse(null),
                caller.may("POST", "/customers/" + found.key() + "/merge")
                        && MergingCustomers.areTheirs(found, caller.within()));
    }

    private Optional<Merge> just(@Nullable UUID key, CustomerFind found) {
        return Optional.ofNullable(key)
                .flatMap(merging::merged)
                .filter(one -> merging.keptKey(one).equals(found.key()));
    }

    private CustomerFind find(UUID key, Caller caller) {
        return finding.find(key, caller.within()).orElseThrow(() -> new NotFound("customer", key));
    }

    private ResponseEntity<Html> page(
            HttpStatus status, CustomerFind found, OneWith oneWith, boolean unsure, Caller caller) {
        Customer customer =
                transactions.of(found.customer(), caller.within(), 1).stream()
                        .findFirst()
                        .map(Transaction::customer)
                        .orElseThrow(() -> new NotFound("customer", found.key()));
        String name = found.called(caller.within()).orElse(null);
        Whole whole = history.of(found.customer(), caller.within());
        CustomerPage page =
                new CustomerPage(
                        customer,
                        name,
                        found.served().stream()
                                .map(Served::team)
                                .filter(caller::mayAccess)
                                .sorted(TeamName.order())
                                .toList(),
                        preferences.of(customer.holder()),
                        whole,
                        new PastPage(whole.entries(), called(whole, caller), caller),
                        mayErase(found, caller),
                        oneWith,
                        unsure,
                        clock.instant(),
                        caller);
        return unkept(
                status,
                pages.page(
                        caller,
                        Section.CUSTOMERS,
                        page.called(),
                        templates.content("customer/web/customer-page.jte", page)));
    }

    private Map<String, String> called(Whole whole, Caller caller) {
        Wording wording = Wording.in(caller.locale().toLanguageTag());
        return whole.entries().stream()
                .map(entry -> entry.about().offering())
                .distinct()
                .collect(toMap(identity(), id -> offerings.nameOf(id, wording)));
    }

    /// What is erased is erased everywhere: nobody does it for teams that are not theirs.
    private static boolean mayErase(CustomerFind found, Caller caller) {
        return caller.may("POST", "/customers/" + found.key() + "/erase")
                && MergingCustomers.areTheirs(found, caller.within());
    }

    /// Erases all that is personal, when somebody has typed that they mean it: it cannot be undone.
    @PostMapping("/customers/{key}/erase")
    ResponseEntity<?> erase(
            @PathVariable UUID key,
            @RequestParam(defaultValue = "") String confirm,
            Caller caller) {
        CustomerFind found = find(key, caller);
        if (!mayErase(found, caller)) {
            throw new NotAllowed(WORDS.told("other-teams"));
        }
        if (!confirm.strip().equalsIgnoreCase(WORDS.say("erase.word"))) {
            OneWith oneWith = oneWith(found, null, null, caller);
            return page(HttpStatus.UNPROCESSABLE_CONTENT, found, oneWith, true, caller);
        }
        holding.erase(found.customer());
        return SeeOther.at("/customers/" + key);
    }

    /// Personal: no browser keeps it.
    private static ResponseEntity<Html> unkept(HttpStatus status, Html page) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).body(page);
    }
}
