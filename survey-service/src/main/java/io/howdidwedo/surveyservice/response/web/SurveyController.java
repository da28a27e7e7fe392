package io.howdidwedo.surveyservice.response.web;

import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SignedLinks.Link;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.surveyservice.invitation.AskedAbout;
import io.howdidwedo.surveyservice.invitation.FollowingAnswers;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.page.web.CustomerPages;
import io.howdidwedo.surveyservice.response.AnswerForm;
import io.howdidwedo.surveyservice.response.AnswerForm.Problem;
import io.howdidwedo.surveyservice.response.Answering;
import io.howdidwedo.surveyservice.response.Answering.Saving;
import io.howdidwedo.surveyservice.response.Evidence;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.response.Response.Revision;
import io.howdidwedo.surveyservice.response.Responses;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.transaction.PromisedDay;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// The customer's survey page. GET never writes: a click on a rating in the mail opens the page
/// with it chosen, and only sending it off counts.
@Controller
@ResponseBody
final class SurveyController {
    private final Invitations invitations;
    private final Transactions transactions;
    private final Surveys surveys;
    private final Offerings offerings;
    private final Responses responses;
    private final Answering answering;
    private final FollowingAnswers following;
    private final ThanksWords thanksWords;
    private final SignedLinks links;
    private final CustomerPages pages;
    private final Clock clock;

    SurveyController(
            Invitations invitations,
            Transactions transactions,
            Surveys surveys,
            Offerings offerings,
            Responses responses,
            Answering answering,
            FollowingAnswers following,
            ThanksWords thanksWords,
            SignedLinks links,
            CustomerPages pages,
            Clock clock) {
        this.invitations = invitations;
        this.transactions = transactions;
        this.surveys = surveys;
        this.offerings = offerings;
        this.responses = responses;
        this.answering = answering;
        this.following = following;
        this.thanksWords = thanksWords;
        this.links = links;
        this.pages = pages;
        this.clock = clock;
    }

    /// What a token opens. What the survey is about is not read before a page shows it: taking an
    /// answer in needs none of it.
    private sealed interface Opened {
        record Open(Invitation invitation, Survey survey) implements Opened {}

        record Closed(HttpStatus status, String reason) implements Opened {}
    }

    @GetMapping("/s/{token}")
    ResponseEntity<Html> show(
            @PathVariable String token,
            @RequestParam(name = "q", required = false) @Nullable String question,
            @RequestParam(name = "v", required = false) @Nullable String value,
            @RequestParam(name = "change", required = false) @Nullable String change,
            @RequestParam(name = "sent", required = false) @Nullable String sent,
            @RequestParam(name = "language", required = false) @Nullable String language,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String languages) {
        return switch (open(token)) {
            case Opened.Closed(HttpStatus status, String reason) ->
                    pages.closed(status, Wording.asked(languages), reason);
            case Opened.Open open -> {
                Optional<Response> answered = responses.find(Response.idOf(open.invitation().id()));
                yield change == null && question == null && hasArrived(answered, sent != null)
                        ? thanks(open, answered.orElseThrow(), language)
                        : survey(open, answered, language, question, value);
            }
        };
    }

    private static boolean hasArrived(Optional<Response> answered, boolean sent) {
        boolean decided =
                answered.map(Response::current)
                        .filter(given -> given.status() != ResponseStatus.PARTIAL)
                        .isPresent();
        return decided || (answered.isPresent() && sent);
    }

    private ResponseEntity<Html> survey(
            Opened.Open open,
            Optional<Response> answered,
            @Nullable String language,
            @Nullable String question,
            @Nullable String value) {
        AnswerForm form =
                answered.map(given -> AnswerForm.of(open.survey(), given.current().answers()))
                        .orElseGet(AnswerForm::empty)
                        .withChosen(open.survey(), question, value);
        return survey(HttpStatus.OK, open, form, Map.of(), language);
    }

    /// Takes in answers: saved while they are given (`partial`), counted when sent off.
    @PostMapping(value = "/s/{token}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<?> answer(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String languages) {
        return switch (open(token)) {
            case Opened.Closed(HttpStatus status, String reason) ->
                    pages.closed(status, Wording.asked(languages), reason);
            case Opened.Open open -> answer(token, open, fields);
        };
    }

    private ResponseEntity<?> answer(
            String token, Opened.Open open, MultiValueMap<String, String> fields) {
        SentAnswers sent = new SentAnswers(fields);
        AnswerForm form = sent.form();
        Evidence evidence = sent.evidence(links, open.invitation().id(), clock.instant());
        if (fields.containsKey("partial")) {
            return saved(answering.save(open.invitation(), form.answers(open.survey()), evidence));
        }
        Map<String, Problem> problems = form.problems(open.survey());
        String language = Languages.chosen(fields.getFirst("language"), null);
        if (!problems.isEmpty()) {
            return survey(HttpStatus.UNPROCESSABLE_CONTENT, open, form, problems, language);
        }
        Response given = answering.submit(open.invitation(), form.answers(open.survey()), evidence);
        // What waits to be looked at must not look unsent beside answers saved before.
        return SeeOther.at("/s/" + token + thanksQuery(given.hasLaterHeldBack(), language));
    }

    private static String thanksQuery(boolean later, @Nullable String language) {
        String sent = later ? "?sent" : "";
        return language == null ? sent : sent + (later ? "&" : "?") + "language=" + language;
    }

    /// 204 means kept, 202 that it may be sent again, 409 that only sending it off counts.
    private static ResponseEntity<?> saved(Saving saving) {
        return switch (saving) {
            case KEPT -> ResponseEntity.noContent().build();
            case DOUBTED -> ResponseEntity.accepted().build();
            case DECIDED ->
                    ResponseEntity.of(
                                    ProblemDetail.forStatusAndDetail(
                                            HttpStatus.CONFLICT,
                                            "An answer was sent off before. Send this one off, too,"
                                                    + " without \"partial\", and it counts."))
                            .build();
        };
    }

    /// The page tells that a person has it before them.
    @PostMapping("/s/{token}/opened")
    ResponseEntity<Void> opened(@PathVariable String token) {
        if (open(token) instanceof Opened.Open open) {
            following.opened(open.invitation().id(), clock.instant());
        }
        return ResponseEntity.noContent().build();
    }

    private Opened open(String token) {
        return switch (links.open(token)) {
            case Link.Tampered() -> new Opened.Closed(HttpStatus.NOT_FOUND, "invalid");
            case Link.Genuine link when link.purpose() != LinkPurpose.SURVEY ->
                    new Opened.Closed(HttpStatus.BAD_REQUEST, "other");
            case Link.Genuine link ->
                    invitations
                            .find(link.subject())
                            .map(this::open)
                            .orElseGet(() -> new Opened.Closed(HttpStatus.NOT_FOUND, "invalid"));
        };
    }

    private Opened open(Invitation invitation) {
        if (invitation.revoked()) {
            return new Opened.Closed(HttpStatus.FORBIDDEN, "revoked");
        }
        if (!invitation.isOpenAt(clock.instant())) {
            return new Opened.Closed(HttpStatus.GONE, "expired");
        }
        return new Opened.Open(
                invitation,
                invitation.asks(
                        surveys.find(invitation.plan().survey(), invitation.plan().surveyVersion())
                                .orElseThrow()));
    }

    private Transaction subject(Opened.Open open) {
        return transactions.find(open.invitation().transactionId()).orElseThrow();
    }

    private ResponseEntity<Html> survey(
            HttpStatus status,
            Opened.Open open,
            AnswerForm form,
            Map<String, Problem> problems,
            @Nullable String language) {
        Transaction subject = subject(open);
        Wording wording = wording(subject, language);
        ShownSurvey view =
                new ShownSurvey(
                        wording,
                        open.survey(),
                        AskedAbout.of(subject, offerings, wording),
                        links.stamp(open.invitation().id(), clock.instant()),
                        form,
                        problems,
                        open.invitation().id().getMostSignificantBits(),
                        false,
                        null);
        String title = view.about().fill(wording.pick(open.survey().title()));
        return pages.page(
                status,
                wording,
                title,
                "response/web/survey.jte",
                new SurveyPage(
                        view,
                        Map.of(),
                        preferences(open),
                        promised(subject, wording),
                        Languages.of(open.survey(), wording)));
    }

    private static Wording wording(Transaction subject, @Nullable String language) {
        return Wording.in(Languages.chosen(language, subject.customer().language()));
    }

    private String promised(Transaction subject, Wording wording) {
        return PromisedDay.of(subject, offerings)
                .map(day -> wording.say("page.promised", wording.day(day)))
                .orElse("");
    }

    /// A text message has no room for a second link: whoever wants no more finds the way here.
    private String preferences(Opened.Open open) {
        return links.token(LinkPurpose.PREFERENCES, open.invitation().id());
    }

    private ResponseEntity<Html> thanks(
            Opened.Open open, Response response, @Nullable String language) {
        Revision given = response.current();
        Transaction subject = subject(open);
        Wording wording = wording(subject, language);
        boolean counts = given.status() == ResponseStatus.CONFIRMED;
        boolean later = counts && response.hasLaterHeldBack();
        return pages.page(
                HttpStatus.OK,
                wording,
                wording.say("thanks.title"),
                "response/web/thanks.jte",
                new ThanksPage(
                        wording,
                        wording.say(counts ? "thanks.text" : "thanks.held"),
                        later ? wording.say("thanks.later") : "",
                        counts && given.answers().isLow()
                                ? thanksWords.about(subject, wording)
                                : ThanksWords.Next.NOTHING,
                        until(open.invitation(), wording, subject.customer().zoneId()),
                        links.token(LinkPurpose.CASE, subject.id()),
                        preferences(open)));
    }

    private static String until(Invitation invitation, Wording wording, ZoneId zone) {
        Instant expiresAt = invitation.link().expiresAt();
        return expiresAt == null ? "" : wording.say("thanks.change", wording.day(expiresAt, zone));
    }
}
