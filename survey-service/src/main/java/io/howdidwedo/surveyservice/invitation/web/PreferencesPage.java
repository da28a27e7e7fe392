package io.howdidwedo.surveyservice.invitation.web;

import io.howdidwedo.servicekit.link.Link;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import io.howdidwedo.surveyservice.wording.Wording;
import io.howdidwedo.surveyservice.wording.web.CustomerPages;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The preferences of the customer an invitation went to; mail programs unsubscribe here with one
/// POST (RFC 8058).
@RestController
final class PreferencesPage {
    private final SignedLinks links;
    private final Invitations invitations;
    private final Transactions transactions;
    private final Preferences preferences;
    private final KeepingSuppressions suppressions;
    private final CustomerPages pages;

    PreferencesPage(
            SignedLinks links,
            Invitations invitations,
            Transactions transactions,
            Preferences preferences,
            KeepingSuppressions suppressions,
            CustomerPages pages) {
        this.links = links;
        this.invitations = invitations;
        this.transactions = transactions;
        this.preferences = preferences;
        this.suppressions = suppressions;
        this.pages = pages;
    }

    @GetMapping("/p/{token}")
    ResponseEntity<Html> show(@PathVariable String token) {
        return holder(token).map(customer -> page(token, customer)).orElseGet(this::invalid);
    }

    private ResponseEntity<Html> page(String token, Customer customer) {
        Wording wording = Wording.in(customer.language());
        boolean optedOut = !preferences.optedOut(Set.of(customer.id())).isEmpty();
        return pages.page(
                HttpStatus.OK,
                wording,
                wording.say("preferences.title"),
                "customer/preferences.jte",
                Map.of("wording", wording, "optedOut", optedOut, "token", token));
    }

    @PostMapping("/p/{token}/unsubscribe")
    ResponseEntity<?> unsubscribe(@PathVariable String token) {
        return change(token, customer -> preferences.optOut(customer.id()));
    }

    @PostMapping("/p/{token}/resume")
    ResponseEntity<?> resume(@PathVariable String token) {
        return change(token, this::welcomeBack);
    }

    private void welcomeBack(Customer customer) {
        preferences.optIn(customer.id());
        if (customer.email() != null) {
            suppressions.welcomeBack(customer.email());
        }
    }

    private ResponseEntity<?> change(String token, Consumer<Customer> change) {
        Optional<Customer> holder = holder(token);
        if (holder.isEmpty()) {
            return invalid();
        }
        change.accept(holder.get());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/p/" + token))
                .build();
    }

    private Optional<Customer> holder(String token) {
        if (links.open(token) instanceof Link.Genuine(LinkPurpose purpose, var invitation)
                && purpose == LinkPurpose.PREFERENCES) {
            return invitations
                    .find(invitation)
                    .map(Invitation::transactionId)
                    .flatMap(transactions::find)
                    .map(Transaction::customer);
        }
        return Optional.empty();
    }

    private ResponseEntity<Html> invalid() {
        return pages.closed(HttpStatus.NOT_FOUND, Wording.in(null), "invalid");
    }
}
