package io.howdidwedo.surveyservice.holding.web;

import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SignedLinks.Link;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.channel.OpenChannels;
import io.howdidwedo.surveyservice.holding.Holding;
import io.howdidwedo.surveyservice.holding.Holding.Held;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.page.web.CustomerPages;
import io.howdidwedo.surveyservice.preference.Preference;
import io.howdidwedo.surveyservice.preference.Preference.Holder;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// The page of the customer an invitation went to: what they prefer, what is held about them, and
/// how to have it erased. GET never writes; mail programs unsubscribe here with one POST (RFC
/// 8058).
@Controller
@ResponseBody
final class PreferencesController {
    private static final Period PAUSE = Period.ofMonths(3);

    private final SignedLinks links;
    private final Invitations invitations;
    private final Transactions transactions;
    private final Preferences preferences;
    private final KeepingSuppressions suppressions;
    private final Holding holding;
    private final Surveys surveys;
    private final Offerings offerings;
    private final OpenChannels channels;
    private final CustomerPages pages;
    private final Clock clock;

    PreferencesController(
            SignedLinks links,
            Invitations invitations,
            Transactions transactions,
            Preferences preferences,
            KeepingSuppressions suppressions,
            Holding holding,
            Surveys surveys,
            Offerings offerings,
            OpenChannels channels,
            CustomerPages pages,
            Clock clock) {
        this.links = links;
        this.invitations = invitations;
        this.transactions = transactions;
        this.preferences = preferences;
        this.suppressions = suppressions;
        this.holding = holding;
        this.surveys = surveys;
        this.offerings = offerings;
        this.channels = channels;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping({"/p/{token}", "/p/{token}/unsubscribe"})
    ResponseEntity<Html> show(@PathVariable String token) {
        return open(token)
                .map(opened -> page(HttpStatus.OK, token, opened, ""))
                .orElseGet(this::invalid);
    }

    /// @param unsure the deed that needs one more yes; empty when none does
    private ResponseEntity<Html> page(
            HttpStatus status, String token, Opened opened, String unsure) {
        Customer customer = opened.customer();
        Wording wording = Wording.in(customer.language());
        Preference wish = preferences.of(opened.holder());
        PreferencesPage shown =
                new PreferencesPage(
                        wording,
                        wish.optedOut(),
                        pausedUntil(wish, customer, wording),
                        Wording.LANGUAGES,
                        choice(customer),
                        wish.channel() == null ? "" : wish.channel().id(),
                        customer,
                        held(opened, wording),
                        unsure,
                        opened.address() != null,
                        token);
        return pages.page(
                status,
                wording,
                wording.say("preferences.title"),
                "holding/web/preferences.jte",
                shown);
    }

    private List<HeldView> held(Opened opened, Wording wording) {
        return held(opened).stream()
                .map(held -> HeldView.of(held, surveys, offerings, wording))
                .toList();
    }

    /// What was known before an address was is not opened by it.
    private List<Held> held(Opened opened) {
        return opened.address() == null
                ? holding.about(opened.about())
                : holding.about(opened.customer().id(), opened.address());
    }

    /// The channels somebody can choose from: those that are open and that they have an address
    /// for; none when there is nothing to choose.
    private List<Channel> choice(Customer customer) {
        List<Channel> ways =
                channels.ways(null, Channel.USUAL_ORDER, customer::address).stream()
                        .map(Address::channel)
                        .toList();
        return ways.size() > 1 ? ways : List.of();
    }

    private String pausedUntil(Preference wish, Customer customer, Wording wording) {
        Instant until = wish.pausedUntil();
        return until != null && wish.isPausedAt(clock.instant())
                ? wording.day(until, customer.zoneId())
                : "";
    }

    /// What mail programs post to. It must not be answered with a redirect.
    @PostMapping("/p/{token}/unsubscribe")
    ResponseEntity<Html> unsubscribe(@PathVariable String token) {
        Optional<Opened> opened = open(token);
        opened.ifPresent(this::stop);
        return opened.map(stopped -> page(HttpStatus.OK, token, stopped, ""))
                .orElseGet(this::invalid);
    }

    /// The same by the button of the page.
    @PostMapping("/p/{token}/stop")
    ResponseEntity<?> stop(@PathVariable String token) {
        return change(token, this::stop);
    }

    private void stop(Opened opened) {
        preferences.stop(opened.holder());
    }

    /// Nobody asks for three months.
    @PostMapping("/p/{token}/pause")
    ResponseEntity<?> pause(@PathVariable String token) {
        return change(
                token,
                opened ->
                        preferences.pause(
                                opened.holder(),
                                clock.instant()
                                        .atZone(opened.customer().zoneId())
                                        .plus(PAUSE)
                                        .toInstant()));
    }

    /// Pages and mails speak this language from now on.
    @PostMapping("/p/{token}/language")
    ResponseEntity<?> language(
            @PathVariable String token, @RequestParam(defaultValue = "") String language) {
        return change(
                token,
                opened -> {
                    if (Wording.LANGUAGES.containsKey(language)) {
                        preferences.speak(opened.holder(), language);
                    }
                });
    }

    /// We write to the customer by this channel first from now on; an empty one is as good as any.
    @PostMapping("/p/{token}/channel")
    ResponseEntity<?> channel(
            @PathVariable String token, @RequestParam(defaultValue = "") String channel) {
        return change(
                token,
                opened -> {
                    Optional<Channel> chosen =
                            choice(opened.customer()).stream()
                                    .filter(open -> open.id().equals(channel))
                                    .findFirst();
                    if (chosen.isPresent() || channel.isEmpty()) {
                        preferences.reachBy(opened.holder(), chosen.orElse(null));
                    }
                });
    }

    /// Erases what is personal, when the customer says that they are sure: it cannot be undone.
    @PostMapping("/p/{token}/erase")
    ResponseEntity<?> erase(
            @PathVariable String token,
            @RequestParam(name = "sure", required = false) @Nullable String sure) {
        if (sure != null) {
            return change(token, this::erase);
        }
        return unsure(token, "erase");
    }

    private ResponseEntity<Html> unsure(String token, String of) {
        return open(token)
                .map(opened -> page(HttpStatus.UNPROCESSABLE_CONTENT, token, opened, of))
                .orElseGet(this::invalid);
    }

    /// Undoes a stop or a pause, when the customer ticks that they want it: a program that presses
    /// every button of a page must not.
    @PostMapping("/p/{token}/resume")
    ResponseEntity<?> resume(
            @PathVariable String token,
            @RequestParam(name = "sure", required = false) @Nullable String sure) {
        if (sure != null) {
            return change(token, this::welcomeBack);
        }
        return unsure(token, "resume");
    }

    private void erase(Opened opened) {
        Address address = opened.address();
        if (address == null) {
            holding.eraseWords(opened.about());
        } else {
            holding.erase(opened.customer().id(), address);
        }
    }

    /// Only the address they read here: who else is written to says so there.
    private void welcomeBack(Opened opened) {
        preferences.resume(opened.holder());
        opened.holder().addresses().forEach(address -> suppressions.welcomeBack(address.listed()));
    }

    private ResponseEntity<?> change(String token, Consumer<Opened> change) {
        Optional<Opened> opened = open(token);
        if (opened.isEmpty()) {
            return invalid();
        }
        change.accept(opened.get());
        return SeeOther.at("/p/" + token);
    }

    /// Who opened a link.
    ///
    /// @param about what the mail was about that it stands in
    /// @param address that it was sent to; null once that is erased
    private record Opened(Transaction about, @Nullable Address address) {
        Customer customer() {
            return about.customer();
        }

        Holder holder() {
            return new Holder(customer().id(), address == null ? List.of() : List.of(address));
        }
    }

    private Optional<Opened> open(String token) {
        if (links.open(token) instanceof Link.Genuine(LinkPurpose purpose, var invitation)
                && purpose == LinkPurpose.PREFERENCES) {
            return invitations.find(invitation).flatMap(this::opened);
        }
        return Optional.empty();
    }

    private Optional<Opened> opened(Invitation sent) {
        return transactions
                .find(sent.transactionId())
                .map(about -> new Opened(about, about.customer().address(sent.via())));
    }

    private ResponseEntity<Html> invalid() {
        return pages.nothingThere();
    }
}
