package io.howdidwedo.surveyservice.contactpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import gg.jte.output.StringOutput;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SomeLinks;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.brand.Brand;
import io.howdidwedo.surveyservice.contactpoint.AnsweringUninvited;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint.ContactPointKind;
import io.howdidwedo.surveyservice.contactpoint.ContactPointLinks;
import io.howdidwedo.surveyservice.contactpoint.KeepingContactPoints;
import io.howdidwedo.surveyservice.invitation.mail.Speaker;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.page.web.CustomerPages;
import io.howdidwedo.surveyservice.response.Answering;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.response.Responses;
import io.howdidwedo.surveyservice.response.web.ThanksWords;
import io.howdidwedo.surveyservice.survey.SomeSurvey;
import io.howdidwedo.surveyservice.survey.SurveysInMemory;
import io.howdidwedo.surveyservice.transaction.IntakeRules;
import io.howdidwedo.surveyservice.transaction.RecordingInTests;
import io.howdidwedo.surveyservice.transaction.RecordingTransactions;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.TransactionForm;
import io.howdidwedo.surveyservice.transaction.TransactionForm.CustomerForm;
import io.howdidwedo.surveyservice.transaction.Transactions;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class UninvitedControllerTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private final SettableClock clock = new SettableClock(NOON);
    private final SignedLinks links = SomeLinks.signed();
    private final KeepingContactPoints points = new KeepingContactPoints(new CatalogueInMemory<>());
    private final ContactPointLinks addresses =
            new ContactPointLinks(points, links, "https://feedback.example.org/");
    private final SurveysInMemory surveys = new SurveysInMemory();
    private MongoDatabase database;
    private Transactions transactions;
    private Responses responses;
    private RecordingTransactions recording;
    private UninvitedController page;

    @BeforeEach
    void begin() {
        database = OWN.empty();
        Stores stores = new Stores(database, clock);
        transactions = stores.transactions();
        responses = stores.responses();
        surveys.publish(SomeSurvey.firstVersion());
        Offerings offerings = stores.offerings();
        recording = RecordingInTests.into(stores, surveys, true, clock);
        CustomerPages pages =
                new CustomerPages(
                        new Templates(getClass().getClassLoader(), "io.howdidwedo.surveyservice"),
                        () -> Brand.NONE);
        page =
                new UninvitedController(
                        addresses,
                        new UninvitedForms(surveys, offerings, links, pages, clock),
                        new AnsweringUninvited(recording, new Answering(responses)),
                        transactions,
                        responses,
                        new ThanksWords(
                                new Speaker(() -> Brand.NONE, "Acme", ""), _ -> Optional.empty()),
                        links,
                        pages);
    }

    @Test
    void lookingAtThePageWritesNothing() {
        assertThat(shown(point(ContactPointKind.WEB_LINK))).contains("How did we do");

        assertThat(count("transactions")).isZero();
        assertThat(count("responses")).isZero();
    }

    @Test
    void anAnswerIsATransactionOfItsOwnAboutWhichNobodyIsAsked() {
        ContactPoint desk = point(ContactPointKind.WEB_LINK);

        assertThat(send(desk, answered(desk, "5"), null).getStatusCode())
                .isEqualTo(HttpStatus.SEE_OTHER);

        Response response = onlyResponse(desk);
        assertThat(response.contactPoint()).isEqualTo("web-link/front-desk");
        assertThat(response.current().status()).isEqualTo(ResponseStatus.CONFIRMED);
        Transaction transaction = transactions.find(response.transactionId()).orElseThrow();
        assertThat(transaction.source()).isEqualTo("contact-point");
        assertThat(transaction.occurredAt()).isEqualTo(clock.instant());
        assertThat(transaction.supplier()).isEqualTo("north-branch");
        assertThat(transaction.offering()).isEqualTo("home-delivery");
        assertThat(transaction.customer().id()).startsWith("anonymous-");
        assertThat(transaction.customer().email()).isNull();
        assertThat(transaction.asking()).isNull();
        assertThat(transaction.notAskedBecause()).isEqualTo("answered-at-contact-point");
    }

    @Test
    void theSamePageSentTwiceCountsOnce() {
        ContactPoint desk = point(ContactPointKind.WEB_LINK);
        MultiValueMap<String, String> once = answered(desk, "5");

        send(desk, once, null);
        clock.advance(Duration.ofSeconds(30));
        send(desk, once, null);

        assertThat(count("transactions")).isEqualTo(1);
        assertThat(onlyResponse(desk).revisions()).hasSize(1);
    }

    @Test
    void twoPagesAreTwoAnswers() {
        ContactPoint desk = point(ContactPointKind.WEB_LINK);

        send(desk, answered(desk, "5"), null);
        send(desk, answered(desk, "4"), null);

        assertThat(count("transactions")).isEqualTo(2);
        assertThat(count("responses")).isEqualTo(2);
    }

    @Test
    void aMachinesAnswerIsHeldBack() {
        ContactPoint desk = point(ContactPointKind.WEB_LINK);
        MultiValueMap<String, String> sent = answered(desk, "5");
        sent.set("inputs", "0");

        send(desk, sent, null);

        assertThat(onlyResponse(desk).current().status()).isEqualTo(ResponseStatus.QUARANTINED);
    }

    @Test
    void aMadeUpPageIsNotTakenInButCanBeSentAgain() {
        ContactPoint desk = point(ContactPointKind.WEB_LINK);
        MultiValueMap<String, String> sent = answered(desk, "5");
        sent.set("page", UUID.randomUUID().toString());

        ResponseEntity<?> again = send(desk, sent, null);

        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(count("transactions")).isZero();
        sent.set("page", hidden(html(again), "page"));
        sent.set("stamp", hidden(html(again), "stamp"));
        assertThat(send(desk, sent, null).getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
    }

    @Test
    void whoWantsToHearFromUsSaysWhere() {
        ContactPoint desk = point(ContactPointKind.WEB_LINK);
        MultiValueMap<String, String> sent = answered(desk, "5");
        sent.set("answer.contact", "yes");
        sent.set("email", "ana at example");

        ResponseEntity<?> again = send(desk, sent, null);

        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html(again)).contains("Please give a mail address", "ana at example");
        sent.set("email", "ana@example.org");
        send(desk, sent, null);
        Transaction transaction =
                transactions.find(onlyResponse(desk).transactionId()).orElseThrow();
        assertThat(transaction.customer().email()).isEqualTo("ana@example.org");
        assertThat(transaction.asking()).isNull();
    }

    @Test
    void anAddressOfSomebodyWhoDoesNotWantToHearFromUsIsNotKept() {
        ContactPoint desk = point(ContactPointKind.WEB_LINK);
        MultiValueMap<String, String> sent = answered(desk, "5");
        sent.set("email", "ana@example.org");

        send(desk, sent, null);

        assertThat(
                        transactions
                                .find(onlyResponse(desk).transactionId())
                                .orElseThrow()
                                .customer()
                                .email())
                .isNull();
    }

    @Test
    void aSignedReferenceTellsWhoAnswers() {
        ContactPoint desk = point(ContactPointKind.WEB_LINK);
        Transaction known = known();

        send(desk, answered(desk, "5"), links.token(LinkPurpose.TRANSACTION, known.id()));

        Transaction own = transactions.find(onlyResponse(desk).transactionId()).orElseThrow();
        assertThat(own.customer().id()).isEqualTo("ana");
        assertThat(own.customer().name()).isNull();
        assertThat(own.facts()).containsEntry("about", "order-7");
        send(desk, answered(desk, "4"), links.token(LinkPurpose.CASE, known.id()));
        assertThat(count("transactions")).isEqualTo(3);
        assertThat(database.getCollection("transactions").find())
                .extracting(document -> document.get("state", org.bson.Document.class))
                .extracting(
                        document -> document.getEmbedded(List.of("customer", "id"), String.class))
                .filteredOn("ana"::equals)
                .hasSize(2);
    }

    @Test
    void aContactPointThatIsOffOpensNothing() {
        ContactPoint desk = point(ContactPointKind.WEB_LINK);
        MultiValueMap<String, String> sent = answered(desk, "5");
        points.turn(desk.id(), false, Teams.ALL);

        assertThat(page.show(addresses.token(desk), null, null).getStatusCode())
                .isEqualTo(HttpStatus.GONE);
        assertThat(send(desk, sent, null).getStatusCode()).isEqualTo(HttpStatus.GONE);
        assertThat(count("transactions")).isZero();
    }

    @Test
    void linksForSomethingElseOpenNothing() {
        ContactPoint desk = point(ContactPointKind.WEB_LINK);
        ContactPoint phone = point(ContactPointKind.PHONE);

        assertThat(page.show("nonsense", null, null).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(
                        page.show(links.token(LinkPurpose.SURVEY, desk.key()), null, null)
                                .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(page.show(addresses.token(phone), null, null).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void onlyTheWebSitesOfAWidgetMayFrameItsPage() {
        String widget =
                policy(page.show(addresses.token(point(ContactPointKind.WIDGET)), null, null));
        String link =
                policy(page.show(addresses.token(point(ContactPointKind.WEB_LINK)), null, null));

        assertThat(widget).endsWith("frame-ancestors https://shop.example.org");
        assertThat(link).isEmpty();
    }

    @Test
    void aKioskGoesOnToAFreshFormAndLeavesNoTrace() {
        ContactPoint kiosk = point(ContactPointKind.KIOSK);
        String first = shown(kiosk);
        assertThat(first).contains("autocomplete=\"off\"", "class=\"kiosk\"", "data-kiosk");
        assertThat(hidden(shown(kiosk), "page")).isNotEqualTo(hidden(first, "page"));

        ResponseEntity<?> sent = send(kiosk, answered(kiosk, "1"), null);
        String thanks = Objects.requireNonNull(sent.getHeaders().getLocation()).toString();
        assertThat(thanks).isEqualTo("/w/" + addresses.token(kiosk) + "/thanks?kiosk=1");
        ResponseEntity<?> shown = page.thanks(addresses.token(kiosk), "1", null, null);
        assertThat(shown.getHeaders().getFirst("Refresh"))
                .isEqualTo("6; url=/w/" + addresses.token(kiosk) + "?kiosk=1");
        assertThat(shown.getHeaders().getCacheControl()).contains("no-store");
        assertThat(html(shown)).doesNotContain("/c/");
    }

    @Test
    void othersSeeWhatBecomesOfTheirAnswer() {
        ContactPoint desk = point(ContactPointKind.WEB_LINK);
        ResponseEntity<?> sent = send(desk, answered(desk, "1"), null);
        String query =
                Objects.requireNonNull(sent.getHeaders().getLocation()).getQuery().substring(2);

        assertThat(html(page.thanks(addresses.token(desk), null, query, null)))
                .contains("/c/" + query)
                .doesNotContain("get back to you");
    }

    @Test
    void aKioskAsksInTheLanguageTheCustomerChoosesAndBeginsAgainInItsOwn() {
        ContactPoint kiosk = point(ContactPointKind.KIOSK);
        String token = addresses.token(kiosk);
        String shown = html(page.show(token, null, null));
        assertThat(shown)
                .contains("data-next", "data-back", "data-count")
                .contains("href=\"?kiosk=1\"");
        assertThat(html(page.show(token, "1", "de"))).contains("lang=\"de\"", "Weiter", "Absenden");

        MultiValueMap<String, String> answer = answered(kiosk, "5");
        answer.set("language", "de");
        String thanks = String.valueOf(send(kiosk, answer, null).getHeaders().getLocation());
        assertThat(thanks).endsWith("/thanks?kiosk=1&language=de");
        ResponseEntity<?> thanked = page.thanks(token, "1", null, "de");
        assertThat(html(thanked)).contains("Danke");
        assertThat(thanked.getHeaders().getFirst("Refresh"))
                .isEqualTo("6; url=/w/" + token + "?kiosk=1");
    }

    private ContactPoint point(ContactPointKind kind) {
        return points.add(
                new ContactPoint(
                        "",
                        "Front desk",
                        kind,
                        "north-branch",
                        "home-delivery",
                        "en",
                        kind == ContactPointKind.WIDGET
                                ? List.of("https://shop.example.org")
                                : List.of(),
                        true,
                        NOON));
    }

    private Transaction known() {
        Transaction known =
                recording.check(
                        new TransactionForm(
                                "shop",
                                "order-7",
                                NOON.toString(),
                                null,
                                "north-branch",
                                "home-delivery",
                                null,
                                new CustomerForm(
                                        "ana", null, "Ana", null, null, null, "de", null, null),
                                null,
                                Map.of(),
                                null),
                        IntakeRules.LIVE);
        recording.record(List.of(known), IntakeRules.LIVE);
        return known;
    }

    private String shown(ContactPoint point) {
        return html(page.show(addresses.token(point), null, null));
    }

    /// What a person sends some seconds after opening the page.
    private MultiValueMap<String, String> answered(ContactPoint point, String overall) {
        String shown = shown(point);
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.set("page", hidden(shown, "page"));
        fields.set("stamp", hidden(shown, "stamp"));
        fields.set("inputs", "3");
        fields.set("answer.overall", overall);
        if (overall.equals("1")) {
            fields.set("answer.why", "slow");
        }
        clock.advance(Duration.ofSeconds(9));
        return fields;
    }

    private ResponseEntity<?> send(
            ContactPoint point, MultiValueMap<String, String> fields, @Nullable String reference) {
        return page.answer(addresses.token(point), fields, null, reference);
    }

    private Response onlyResponse(ContactPoint point) {
        assertThat(count("responses")).as("answers at %s", point.id()).isEqualTo(1);
        UUID id =
                Objects.requireNonNull(database.getCollection("responses").find().first())
                        .get("_id", UUID.class);
        return responses.find(id).orElseThrow();
    }

    private long count(String collection) {
        return database.getCollection(collection).countDocuments();
    }

    private static String policy(ResponseEntity<?> page) {
        return Objects.requireNonNullElse(
                page.getHeaders().getFirst("Content-Security-Policy"), "");
    }

    private static String html(ResponseEntity<?> page) {
        StringOutput output = new StringOutput();
        ((Html) Objects.requireNonNull(page.getBody())).content().writeTo(output);
        return output.toString();
    }

    private static String hidden(String html, String name) {
        Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }
}
