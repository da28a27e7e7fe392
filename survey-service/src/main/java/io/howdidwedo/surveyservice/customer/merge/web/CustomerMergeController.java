package io.howdidwedo.surveyservice.customer.merge.web;

import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotAllowed;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.customer.find.CustomerFind;
import io.howdidwedo.surveyservice.customer.find.FindingCustomers;
import io.howdidwedo.surveyservice.customer.merge.MergingCustomers;
import io.howdidwedo.surveyservice.customer.merge.web.MergePage.Side;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.transaction.CustomersTransactions;
import java.util.List;
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

/// Two customers that are one, on pages: they are looked for, seen side by side, merged with one
/// button and separated with another.
@Controller
@ResponseBody
final class CustomerMergeController {
    private static final Phrases WORDS = Phrases.of(CustomerMergeController.class);
    private static final int FOUND = 10;
    private static final int LONGEST = 200;

    private final FindingCustomers finding;
    private final CustomersTransactions transactions;
    private final MergingCustomers merging;
    private final StaffPages pages;
    private final Templates templates;

    CustomerMergeController(
            FindingCustomers finding,
            CustomersTransactions transactions,
            MergingCustomers merging,
            StaffPages pages,
            Templates templates) {
        this.finding = finding;
        this.transactions = transactions;
        this.merging = merging;
        this.pages = pages;
        this.templates = templates;
    }

    /// Who else is this one?
    ///
    /// @param with the one that is chosen
    @GetMapping("/customers/{key}/merge")
    ResponseEntity<Html> choose(
            @PathVariable UUID key,
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(required = false) @Nullable UUID with,
            Caller caller) {
        CustomerFind kept = find(key, caller);
        CustomerFind other = with == null || with.equals(key) ? null : find(with, caller);
        return page(HttpStatus.OK, kept, other, text, null, caller);
    }

    private CustomerFind find(UUID key, Caller caller) {
        return finding.find(key, caller.within()).orElseThrow(() -> new NotFound("customer", key));
    }

    private ResponseEntity<Html> page(
            HttpStatus status,
            CustomerFind kept,
            @Nullable CustomerFind other,
            String text,
            @Nullable String problem,
            Caller caller) {
        String written = WrittenText.of(text);
        String asked = written.length() <= LONGEST ? written : written.substring(0, LONGEST);
        MergePage page =
                new MergePage(
                        side(kept, caller),
                        asked,
                        found(asked, kept, caller),
                        other == null ? null : side(other, caller),
                        problem == null ? problem(kept, other, caller) : problem,
                        caller);
        return unkept(
                status,
                pages.page(
                        caller,
                        Section.CUSTOMERS,
                        WORDS.say("title", page.kept().called()),
                        templates.content("customer/merge/web/merge.jte", page)));
    }

    private List<Side> found(String asked, CustomerFind kept, Caller caller) {
        return asked.isEmpty()
                ? List.of()
                : finding.called(asked, caller.within(), FOUND + 1).stream()
                        .filter(one -> !one.customer().equals(kept.customer()))
                        .filter(one -> one.seenBy(caller.within()).isPresent())
                        .limit(FOUND)
                        .map(one -> Side.of(one, List.of(), 0, caller))
                        .toList();
    }

    private Side side(CustomerFind found, Caller caller) {
        List<String> addresses =
                transactions.of(found.customer(), caller.within(), FOUND).stream()
                        .flatMap(one -> one.customer().addresses().stream())
                        .map(Address::value)
                        .distinct()
                        .toList();
        return Side.of(found, addresses, merging.transactionsOf(found.customer()), caller);
    }

    private static @Nullable String problem(
            CustomerFind kept, @Nullable CustomerFind other, Caller caller) {
        Teams teams = caller.within();
        boolean may =
                MergingCustomers.areTheirs(kept, teams)
                        && (other == null || MergingCustomers.areTheirs(other, teams));
        return may ? null : WORDS.say("other-teams");
    }

    /// The other one is one with this one from now on.
    @PostMapping("/customers/{key}/merge")
    ResponseEntity<?> merge(@PathVariable UUID key, @RequestParam UUID other, Caller caller) {
        CustomerFind kept = find(key, caller);
        Optional<CustomerFind> merged = finding.find(other, caller.within());
        try {
            String name =
                    merged.map(CustomerFind::customer)
                            .or(() -> merging.merged(other, caller.within()).map(Merge::merged))
                            .orElseThrow(() -> new NotFound("customer", other));
            Merge done = merging.merge(name, kept.customer(), caller.within(), caller.id());
            return SeeOther.at("/customers/" + key + "?merged=" + done.key());
        } catch (NotAllowed | Conflict | InvalidInput e) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    kept,
                    merged.orElse(null),
                    "",
                    e instanceof NotAllowed refused ? refused.said() : WORDS.say("taken"),
                    caller);
        }
    }

    /// They are two again.
    ///
    /// @param other the one that was merged
    @PostMapping("/customers/{key}/separate")
    ResponseEntity<?> separate(@PathVariable UUID key, @RequestParam UUID other, Caller caller) {
        Merge done = merging.separate(other, caller.within(), caller.id());
        return SeeOther.at("/customers/" + key + "?separated=" + done.key());
    }

    /// How far that has come; once it has, the page is to be seen anew.
    @GetMapping("/fragments/survey/customers/{key}/moving")
    ResponseEntity<Html> moving(
            @PathVariable UUID key, @RequestParam List<UUID> of, Caller caller) {
        find(key, caller);
        List<Merge> moving =
                of.stream()
                        .flatMap(one -> merging.merged(one, caller.within()).stream())
                        .filter(Merge::isMoving)
                        .toList();
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().cacheControl(CacheControl.noStore());
        if (moving.isEmpty()) {
            answer.header("HX-Refresh", "true");
        }
        return answer.body(
                new Html(
                        templates.content(
                                "customer/merge/web/moving.jte", new MovingPage(key, moving))));
    }

    /// Personal: no browser keeps it.
    private static ResponseEntity<Html> unkept(HttpStatus status, Html page) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).body(page);
    }
}
