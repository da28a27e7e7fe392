package io.howdidwedo.surveyservice.followup.web;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.servicekit.check.WrittenText;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SignedLinks.Link;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.surveyservice.followup.FollowUp;
import io.howdidwedo.surveyservice.followup.FollowUps;
import io.howdidwedo.surveyservice.followup.FollowingCases;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.page.web.CustomerPages;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.response.Response.Revision;
import io.howdidwedo.surveyservice.response.Responses;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.transaction.PromisedDay;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// The customer's page of what became of their answer: what we heard, what we do, what we did;
/// they can reply, and say that it did not help.
@Controller
@ResponseBody
final class CaseController {
    private static final int LONGEST = 5_000;
    private static final String NOT_TAKEN_UP = "case.state.none";

    private final SignedLinks links;
    private final Transactions transactions;
    private final FollowUps followUps;
    private final FollowingCases following;
    private final Responses responses;
    private final Offerings offerings;
    private final CustomerPages pages;

    CaseController(
            SignedLinks links,
            Transactions transactions,
            FollowUps followUps,
            FollowingCases following,
            Responses responses,
            Offerings offerings,
            CustomerPages pages) {
        this.links = links;
        this.transactions = transactions;
        this.followUps = followUps;
        this.following = following;
        this.responses = responses;
        this.offerings = offerings;
        this.pages = pages;
    }

    @GetMapping("/c/{token}")
    ResponseEntity<Html> show(
            @PathVariable String token, @RequestParam(required = false) @Nullable String sent) {
        return transaction(token)
                .map(about -> page(HttpStatus.OK, about, sent != null, "", ""))
                .orElseGet(this::invalid);
    }

    /// Takes in what the customer writes. That it did not help needs a person's touch, or words
    /// where no script runs: a program that presses every button must not reopen anything.
    ///
    /// @param stillWrong anything: they say that it was not put right
    /// @param inputs how often the page's script saw a person touch it; empty without script
    @PostMapping("/c/{token}")
    ResponseEntity<?> write(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String stillWrong,
            @RequestParam(defaultValue = "") String inputs) {
        Optional<Transaction> about = transaction(token);
        if (about.isEmpty()) {
            return invalid();
        }
        Wording wording = Wording.in(about.get().customer().language());
        String written = WrittenText.atLength(words);
        String problem = problem(wording, written, stillWrong != null, inputs);
        if (problem != null) {
            return refused(about.get(), written, problem);
        }
        // A program that runs the script, and touches nothing, is heard, but undoes nothing.
        boolean undoes = stillWrong != null && !inputs.equals("0");
        if (following.wrote(about.get().id(), written, undoes).isEmpty()) {
            return refused(about.get(), written, wording.say("case.full"));
        }
        return SeeOther.at("/c/" + token + "?sent");
    }

    private static @Nullable String problem(
            Wording wording, String written, boolean stillWrong, String inputs) {
        boolean touched = !inputs.isEmpty() && !inputs.equals("0");
        if (written.isEmpty() && !(stillWrong && touched)) {
            return wording.say(stillWrong ? "case.missing.stillWrong" : "case.missing");
        }
        return written.length() > LONGEST ? wording.say("page.tooLong", LONGEST) : null;
    }

    private ResponseEntity<Html> refused(Transaction about, String words, String problem) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, about, false, words, problem);
    }

    private Optional<Transaction> transaction(String token) {
        return links.open(token) instanceof Link.Genuine(LinkPurpose purpose, var subject)
                        && purpose == LinkPurpose.CASE
                ? transactions.find(subject)
                : Optional.empty();
    }

    private ResponseEntity<Html> page(
            HttpStatus status, Transaction about, boolean sent, String words, String problem) {
        Wording wording = Wording.in(about.customer().language());
        Optional<FollowUp> followUp = followUps.about(about.id());
        Optional<Revision> heard = heard(about);
        CasePage shown =
                new CasePage(
                        wording,
                        about(about, wording),
                        PromisedDay.of(about, offerings)
                                .map(day -> wording.say("page.promised", wording.day(day)))
                                .orElse(""),
                        CaseStage.of(
                                heard.map(Revision::answeredAt).orElse(null),
                                followUp.orElse(null),
                                wording,
                                about.customer().zoneId()),
                        followUp.orElse(null),
                        followUp.map(known -> CaseStep.of(known, wording, about.customer()))
                                .orElse(List.of()),
                        heard.map(Revision::answers).orElse(null),
                        followUp.map(known -> state(known, wording, about.customer()))
                                .orElseGet(() -> wording.say(NOT_TAKEN_UP)),
                        sent,
                        words,
                        problem);
        return pages.page(
                status, wording, wording.say("case.title"), "followup/web/case.jte", shown);
    }

    private String about(Transaction about, Wording wording) {
        return offerings
                .words(about.offering(), about.occurredAt(), about.customer().zoneId(), wording)
                .numbered(about.externalId(), wording);
    }

    private static String state(FollowUp followUp, Wording wording, Customer customer) {
        CaseStatus status = followUp.status();
        if (status == null) {
            return wording.say(NOT_TAKEN_UP);
        }
        Instant due = followUp.dueAt();
        return wording.say(
                "case.state." + status.name().toLowerCase(Locale.ROOT),
                due == null ? "" : wording.moment(due, customer.zoneId()));
    }

    /// What they answered to our mail, or at a contact point.
    private Optional<Revision> heard(Transaction about) {
        return responses
                .find(Response.idOf(Invitation.idOf(about.id(), AskedFor.TRANSACTION, 0)))
                .or(() -> responses.find(Response.idAtContactPoint(about.id())))
                .map(Response::current)
                .filter(revision -> revision.status() != ResponseStatus.QUARANTINED);
    }

    private ResponseEntity<Html> invalid() {
        return pages.nothingThere();
    }
}
