package io.howdidwedo.surveyservice.contactpoint.web;

import io.howdidwedo.servicekit.link.OneSpelling;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.surveyservice.contactpoint.AnsweringUninvited.Sent;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint;
import io.howdidwedo.surveyservice.invitation.AskedAbout;
import io.howdidwedo.surveyservice.offering.OfferingWords;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.page.web.CustomerPages;
import io.howdidwedo.surveyservice.response.AnswerForm;
import io.howdidwedo.surveyservice.response.AnswerForm.Problem;
import io.howdidwedo.surveyservice.response.Answers;
import io.howdidwedo.surveyservice.response.Evidence;
import io.howdidwedo.surveyservice.response.web.SentAnswers;
import io.howdidwedo.surveyservice.response.web.ShownSurvey;
import io.howdidwedo.surveyservice.response.web.SurveyPage;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.wording.ForPeople;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// The survey as a form for somebody who was not invited: each page has a mark of its own, signed
/// with the moment it was rendered.
@Component
final class UninvitedForms {
    private static final int LONGEST_ADDRESS = 320;
    private static final String TEMPLATE = "response/web/survey.jte";

    private final Surveys surveys;
    private final Offerings offerings;
    private final SignedLinks links;
    private final CustomerPages pages;
    private final Clock clock;

    UninvitedForms(
            Surveys surveys,
            Offerings offerings,
            SignedLinks links,
            CustomerPages pages,
            Clock clock) {
        this.surveys = surveys;
        this.offerings = offerings;
        this.links = links;
        this.pages = pages;
        this.clock = clock;
    }

    /// What a sent form turns out to be.
    sealed interface Outcome {
        /// It has to be filled in once more.
        record Again(ResponseEntity<Html> page) implements Outcome {}

        /// It can be taken in.
        record Complete(Sent sent) implements Outcome {}
    }

    /// An empty form.
    ///
    /// @param csrf what a member of the staff sends back; null for customers
    ResponseEntity<Html> fresh(ContactPoint point, boolean kiosk, @Nullable String csrf) {
        return page(
                HttpStatus.OK,
                point,
                AnswerForm.empty(),
                Map.of(),
                uninvited(UUID.randomUUID(), "", false, kiosk, csrf));
    }

    /// What was sent, if it came from a page of ours and every answer is right.
    Outcome read(
            ContactPoint point,
            MultiValueMap<String, String> fields,
            boolean kiosk,
            @Nullable String csrf,
            @Nullable Transaction known) {
        SentAnswers answers = new SentAnswers(fields);
        UUID page = page(fields);
        Evidence evidence = answers.evidence(links, page, clock.instant());
        Survey survey = surveys.forOffering(point.offering());
        AnswerForm form = answers.form();
        Map<String, Problem> problems = form.problems(survey);
        Answers given = form.answers(survey);
        String typed = Objects.requireNonNullElse(fields.getFirst("email"), "").strip();
        boolean emailWrong = given.contactMe() && !isAddress(typed);
        boolean ours = evidence.renderedAt() != null;
        if (ours && problems.isEmpty() && !emailWrong && !given.isEmpty()) {
            String email = given.contactMe() ? typed : null;
            return new Outcome.Complete(new Sent(page, survey, given, evidence, email, known));
        }
        ShownSurvey.Uninvited again =
                uninvited(ours ? page : UUID.randomUUID(), typed, emailWrong, kiosk, csrf);
        return new Outcome.Again(
                page(HttpStatus.UNPROCESSABLE_CONTENT, point, form, problems, again));
    }

    /// A made-up mark has no stamp of ours and is never recorded.
    private static UUID page(MultiValueMap<String, String> fields) {
        return OneSpelling.id(Objects.requireNonNullElse(fields.getFirst("page"), ""))
                .orElseGet(UUID::randomUUID);
    }

    private static boolean isAddress(String typed) {
        Entered entered = new Entered(Map.of("email", typed));
        entered.address("email");
        return !entered.isWrong() && typed.length() <= LONGEST_ADDRESS;
    }

    private static ShownSurvey.Uninvited uninvited(
            UUID page, String email, boolean emailWrong, boolean kiosk, @Nullable String csrf) {
        return new ShownSurvey.Uninvited(page.toString(), email, emailWrong, kiosk, csrf);
    }

    private ResponseEntity<Html> page(
            HttpStatus status,
            ContactPoint point,
            AnswerForm form,
            Map<String, Problem> problems,
            ShownSurvey.Uninvited uninvited) {
        Wording wording = Wording.in(point.language());
        Survey survey = surveys.forOffering(point.offering());
        UUID page = UUID.fromString(uninvited.page());
        AskedAbout about = about(point, wording);
        SurveyPage shown =
                new SurveyPage(
                        new ShownSurvey(
                                wording,
                                survey,
                                about,
                                links.stamp(page, clock.instant()),
                                form,
                                problems,
                                page.getMostSignificantBits(),
                                false,
                                uninvited));
        return uninvited.kiosk()
                ? pages.kiosk(status, wording, question(point), TEMPLATE, shown)
                : pages.page(status, wording, question(point), TEMPLATE, shown);
    }

    /// What its survey asks in one sentence.
    String question(ContactPoint point) {
        Wording wording = Wording.in(point.language());
        Survey survey = surveys.forOffering(point.offering());
        return about(point, wording).fill(wording.pick(survey.title()));
    }

    /// Who walks up to it has no order: where the offering has no name, the day is all there is.
    private AskedAbout about(ContactPoint point, Wording wording) {
        String called = offerings.nameOf(point.offering(), wording);
        String day = wording.day(clock.instant(), ZoneOffset.UTC);
        OfferingWords what =
                ForPeople.name(called)
                        ? OfferingWords.of(called, day, wording)
                        : new OfferingWords("", "", day, day);
        return new AskedAbout(null, what, Map.of());
    }
}
