package io.howdidwedo.surveyservice.contactpoint.web;

import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SignedLinks.Link;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.surveyservice.contactpoint.AnsweringUninvited;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint.ContactPointKind;
import io.howdidwedo.surveyservice.contactpoint.ContactPointLinks;
import io.howdidwedo.surveyservice.page.web.CustomerPages;
import io.howdidwedo.surveyservice.response.Answers;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.response.Response.Revision;
import io.howdidwedo.surveyservice.response.Responses;
import io.howdidwedo.surveyservice.response.web.Languages;
import io.howdidwedo.surveyservice.response.web.ThanksPage;
import io.howdidwedo.surveyservice.response.web.ThanksWords;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import io.howdidwedo.surveyservice.wording.Wording;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// The page of a contact point, for anybody who has its link. GET never writes.
@Controller
@ResponseBody
final class UninvitedController {
    /// How long a kiosk says thank you.
    private static final int THANKS_SECONDS = 6;

    private static final String THANKS = "response/web/thanks.jte";

    private final ContactPointLinks points;
    private final UninvitedForms forms;
    private final AnsweringUninvited answering;
    private final Transactions transactions;
    private final Responses responses;
    private final ThanksWords thanksWords;
    private final SignedLinks links;
    private final CustomerPages pages;

    UninvitedController(
            ContactPointLinks points,
            UninvitedForms forms,
            AnsweringUninvited answering,
            Transactions transactions,
            Responses responses,
            ThanksWords thanksWords,
            SignedLinks links,
            CustomerPages pages) {
        this.points = points;
        this.forms = forms;
        this.answering = answering;
        this.transactions = transactions;
        this.responses = responses;
        this.thanksWords = thanksWords;
        this.links = links;
        this.pages = pages;
    }

    @GetMapping("/w/{token}")
    ResponseEntity<?> show(
            @PathVariable String token,
            @RequestParam(name = "kiosk", required = false) @Nullable String kiosk,
            @RequestParam(name = "language", required = false) @Nullable String language) {
        return opened(token, language, point -> forms.fresh(point, isKiosk(point, kiosk), null));
    }

    /// Takes an answer in and shows thanks; the same page sent twice counts once.
    @PostMapping(value = "/w/{token}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<?> answer(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "kiosk", required = false) @Nullable String kiosk,
            @RequestParam(name = "t", required = false) @Nullable String reference) {
        String language = Languages.chosen(fields.getFirst("language"), null);
        return opened(
                token,
                language,
                point -> {
                    boolean isKiosk = isKiosk(point, kiosk);
                    return switch (forms.read(point, fields, isKiosk, null, known(reference))) {
                        case UninvitedForms.Outcome.Again(ResponseEntity<Html> page) -> page;
                        case UninvitedForms.Outcome.Complete(AnsweringUninvited.Sent sent) ->
                                thanked(token, answering.submit(point, sent), isKiosk, language);
                    };
                });
    }

    /// The next customer at a kiosk must not find the way to the answer of the one before.
    private ResponseEntity<?> thanked(
            String token, Response response, boolean kiosk, @Nullable String language) {
        String then =
                kiosk ? "kiosk=1" : "c=" + links.token(LinkPurpose.CASE, response.transactionId());
        String spoken = language == null ? "" : "&language=" + language;
        return SeeOther.at("/w/" + token + "/thanks?" + then + spoken);
    }

    @GetMapping("/w/{token}/thanks")
    ResponseEntity<?> thanks(
            @PathVariable String token,
            @RequestParam(name = "kiosk", required = false) @Nullable String kiosk,
            @RequestParam(name = "c", required = false) @Nullable String answered,
            @RequestParam(name = "language", required = false) @Nullable String language) {
        return opened(
                token, language, point -> thanks(token, point, isKiosk(point, kiosk), answered));
    }

    private ResponseEntity<Html> thanks(
            String token, ContactPoint point, boolean kiosk, @Nullable String answered) {
        Wording wording = Wording.in(point.language());
        String title = wording.say("thanks.title");
        ThanksPage page = thanks(wording, answered);
        return kiosk
                ? goingOn(
                        pages.kiosk(HttpStatus.OK, wording, title, THANKS, page),
                        "/w/" + token + "?kiosk=1")
                : pages.page(HttpStatus.OK, wording, title, THANKS, page);
    }

    private ThanksPage thanks(Wording wording, @Nullable String answered) {
        Optional<Revision> given =
                subject(answered, LinkPurpose.CASE)
                        .map(Response::idAtContactPoint)
                        .flatMap(responses::find)
                        .map(Response::current);
        boolean held =
                given.filter(answer -> answer.status() == ResponseStatus.QUARANTINED).isPresent();
        return new ThanksPage(
                wording,
                wording.say(held ? "thanks.held" : "thanks.text"),
                "",
                held ? ThanksWords.Next.NOTHING : next(answered, given, wording),
                "",
                given.isPresent() && answered != null ? answered : "",
                "");
    }

    private ThanksWords.Next next(
            @Nullable String answered, Optional<Revision> given, Wording wording) {
        return given.map(Revision::answers)
                .filter(UninvitedController::isHeardFrom)
                .flatMap(_ -> subject(answered, LinkPurpose.CASE))
                .flatMap(transactions::find)
                .map(about -> thanksWords.about(about, wording))
                .orElse(ThanksWords.Next.NOTHING);
    }

    /// Somebody gets back only to those who said where.
    private static boolean isHeardFrom(Answers answers) {
        return answers.isLow() && answers.contactMe();
    }

    /// Browsers go on by themselves, without a script.
    private static ResponseEntity<Html> goingOn(ResponseEntity<Html> page, String next) {
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header("Refresh", THANKS_SECONDS + "; url=" + next)
                .body(page.getBody());
    }

    /// @param language the customer chose; null for the one its page has
    private ResponseEntity<?> opened(
            String token,
            @Nullable String language,
            Function<ContactPoint, ResponseEntity<?>> page) {
        Optional<ContactPoint> point = points.open(token);
        if (point.isEmpty()) {
            return pages.nothingThere();
        }
        ContactPoint found = point.get();
        String spoken = Languages.chosen(language, found.language());
        return framed(
                found,
                found.on()
                        ? page.apply(found.speaking(String.valueOf(spoken)))
                        : pages.closed(HttpStatus.GONE, Wording.in(found.language()), "off"));
    }

    /// Only the web sites kept with a widget may show it in a frame; a page without a policy of
    /// its own may be framed by nobody.
    private static ResponseEntity<?> framed(ContactPoint point, ResponseEntity<?> page) {
        if (point.kind() != ContactPointKind.WIDGET || point.frameOrigins().isEmpty()) {
            return page;
        }
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(
                        "Content-Security-Policy",
                        "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none';"
                                + " base-uri 'none'; form-action 'self'; frame-ancestors "
                                + String.join(" ", point.frameOrigins()))
                .body(page.getBody());
    }

    private static boolean isKiosk(ContactPoint point, @Nullable String kiosk) {
        return point.kind() == ContactPointKind.KIOSK || "1".equals(kiosk);
    }

    private @Nullable Transaction known(@Nullable String reference) {
        return subject(reference, LinkPurpose.TRANSACTION).flatMap(transactions::find).orElse(null);
    }

    private Optional<UUID> subject(@Nullable String token, LinkPurpose purpose) {
        return token != null
                        && links.open(token) instanceof Link.Genuine(LinkPurpose found, var id)
                        && found == purpose
                ? Optional.of(id)
                : Optional.empty();
    }
}
