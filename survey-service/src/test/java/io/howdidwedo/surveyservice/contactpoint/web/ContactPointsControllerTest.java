package io.howdidwedo.surveyservice.contactpoint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SomeLinks;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.brand.Brand;
import io.howdidwedo.surveyservice.contactpoint.AnsweringUninvited;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint;
import io.howdidwedo.surveyservice.contactpoint.ContactPointLinks;
import io.howdidwedo.surveyservice.contactpoint.KeepingContactPoints;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.page.web.CustomerPages;
import io.howdidwedo.surveyservice.response.Answering;
import io.howdidwedo.surveyservice.response.Evidence;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.response.Responses;
import io.howdidwedo.surveyservice.survey.SomeSurvey;
import io.howdidwedo.surveyservice.survey.SurveysInMemory;
import io.howdidwedo.surveyservice.transaction.RecordingInTests;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ContactPointsControllerTest {
    private static final Caller MANAGER = SomeCaller.named("eva", "Eva", Role.MANAGER, "*");
    private static final Caller AGENT = SomeCaller.named("eva", "Eva", Role.AGENT, "north-branch");
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));
    private final KeepingContactPoints points = new KeepingContactPoints(new CatalogueInMemory<>());
    private MongoDatabase database;
    private Responses responses;
    private ContactPointsController page;

    @BeforeEach
    void begin() {
        database = OWN.empty();
        Stores stores = new Stores(database, clock);
        responses = stores.responses();
        SignedLinks links = SomeLinks.signed();
        SurveysInMemory surveys = new SurveysInMemory();
        surveys.publish(SomeSurvey.firstVersion());
        Offerings offerings = stores.offerings();
        offerings.add(StandardAgreement.assumedFor("home-delivery"));
        Templates templates =
                new Templates(getClass().getClassLoader(), "io.howdidwedo.surveyservice");
        page =
                new ContactPointsController(
                        points,
                        new ContactPointLinks(points, links, "https://feedback.example.org"),
                        new UninvitedForms(
                                surveys,
                                offerings,
                                links,
                                new CustomerPages(templates, () -> Brand.NONE),
                                clock),
                        new AnsweringUninvited(
                                RecordingInTests.into(stores, surveys, false, clock),
                                new Answering(responses)),
                        offerings,
                        new StaffPages(new PageSettings("Shop", "https://feedback.example.org")),
                        templates,
                        clock);
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        assertThat(list(MANAGER)).contains("No contact points yet", "Make one");
    }

    @Test
    void aManagerMakesOneAndFindsItsLink() {
        assertThat(made(form("web-link")).getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);

        assertThat(list(MANAGER))
                .contains("Front desk", "https://feedback.example.org/w/", "poster.pdf");
    }

    @Test
    void aWidgetComesWithTheTagForThePage() {
        MultiValueMap<String, String> widget = form("widget");
        widget.set("origins", "https://shop.example.org, http://localhost:8000");

        made(widget);

        assertThat(points.find("front-desk", Teams.ALL).orElseThrow().frameOrigins())
                .containsExactly("https://shop.example.org", "http://localhost:8000");
        assertThat(list(MANAGER))
                .contains("&lt;script src=\"https://feedback.example.org/assets/survey/widget.js");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "shop.example.org",
                "https://shop.example.org/path",
                "https://shop.example.org;script-src",
                "https://*",
                "'self'"
            })
    void aWidgetNeedsWebSitesThatFitIntoAPolicy(String origins) {
        MultiValueMap<String, String> widget = form("widget");
        widget.set("origins", origins);

        assertThat(made(widget).getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(points.all(Teams.ALL)).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAndNothingKept() {
        MultiValueMap<String, String> wrong = form("fax");
        wrong.set("name", "");
        wrong.set("offering", "unknown");

        ResponseEntity<?> again = made(wrong);

        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html(Objects.requireNonNull((Html) again.getBody())))
                .contains("is required", "Something is not right yet");
        assertThat(points.all(Teams.ALL)).isEmpty();
    }

    @Test
    void otherTeamsContactPointsAreNotThere() {
        made(form("web-link"));
        Caller south = SomeCaller.named("eva", "Eva", Role.MANAGER, "south-branch");

        assertThat(list(south)).doesNotContain("Front desk");
        assertThatThrownBy(() -> page.one("front-desk", south)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> page.turn("front-desk", false, south))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> page.poster("front-desk", south)).isInstanceOf(NotFound.class);
        assertThat(page.state("new", form("kiosk"), south).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void agentsSeeOnlyWhereTheyTypeAnswersIn() {
        made(form("web-link"));
        MultiValueMap<String, String> hotline = form("phone");
        hotline.set("name", "Hotline");
        made(hotline);

        assertThat(list(AGENT))
                .contains("Hotline", "/contact-points/hotline/enter")
                .doesNotContain("Front desk", "Switch off", "New contact point");
        assertThatThrownBy(() -> page.enter("front-desk", AGENT)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatAnAgentTypesInSaysWhoTypedIt() {
        made(form("phone"));
        String shown = html(Objects.requireNonNull(page.enter("front-desk", AGENT).getBody()));
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("page", hidden(shown, "page"));
        typed.set("stamp", hidden(shown, "stamp"));
        typed.set("answer.overall", "4");
        typed.set("_csrf", hidden(shown, "_csrf"));
        clock.advance(Duration.ofSeconds(40));

        ResponseEntity<?> entered = page.enter("front-desk", typed, AGENT);

        assertThat(entered.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        UUID id =
                Objects.requireNonNull(database.getCollection("responses").find().first())
                        .get("_id", UUID.class);
        Response response = responses.find(id).orElseThrow();
        assertThat(response.contactPoint()).isEqualTo("phone/front-desk");
        Evidence evidence = Objects.requireNonNull(response.current().evidence());
        assertThat(evidence.typedBy()).isEqualTo("eva");
        assertThat(evidence.author()).isEqualTo(Evidence.Author.PERSON);
    }

    @Test
    void thePosterIsAFileToPrint() {
        made(form("qr-poster"));

        ResponseEntity<byte[]> poster = page.poster("front-desk", MANAGER);

        assertThat(poster.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        assertThat(poster.getHeaders().getFirst("Content-Disposition")).contains("front-desk.pdf");
        assertThat(poster.getBody()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void aSwitchedOffContactPointCanBeSwitchedOnAgain() {
        made(form("web-link"));

        page.turn("front-desk", false, MANAGER);
        assertThat(points.find("front-desk", Teams.ALL).map(ContactPoint::on)).contains(false);
        assertThat(list(MANAGER)).contains("Switch on").doesNotContain("/w/");

        page.turn("front-desk", true, MANAGER);
        assertThat(points.find("front-desk", Teams.ALL).map(ContactPoint::on)).contains(true);
    }

    @Test
    void whatWasSwitchedOffIsSaidAndUndone() {
        made(form("web-link"));
        assertThat(page.turn("front-desk", false, MANAGER).getHeaders().getLocation())
                .hasToString("/contact-points?off=front-desk");
        String undo = "Switched off: Front desk. Its link opens nothing now.";

        assertThat(html(page.list(null, "front-desk", MANAGER))).contains(undo, ">Undo<");
        assertThat(list(MANAGER)).doesNotContain(undo);
        assertThat(html(page.list(null, "front-desk", AGENT))).doesNotContain(undo);
        Caller south = SomeCaller.named("eva", "Eva", Role.MANAGER, "south-branch");
        assertThat(html(page.list(null, "front-desk", south))).doesNotContain("Front desk");

        assertThat(page.turn("front-desk", true, MANAGER).getHeaders().getLocation())
                .hasToString("/contact-points");
        assertThat(html(page.list(null, "front-desk", MANAGER))).doesNotContain(undo);
    }

    private ResponseEntity<?> made(MultiValueMap<String, String> form) {
        return page.state("new", form, MANAGER);
    }

    private static MultiValueMap<String, String> form(String kind) {
        return new LinkedMultiValueMap<>(
                Map.of(
                        "name", List.of("Front desk"),
                        "kind", List.of(kind),
                        "supplier", List.of("north-branch"),
                        "offering", List.of("home-delivery"),
                        "language", List.of("en")));
    }

    private String list(Caller caller) {
        return html(page.list(null, "", caller));
    }

    private static String html(Html page) {
        StringOutput output = new StringOutput();
        page.content().writeTo(output);
        return output.toString();
    }

    private static String hidden(String html, String name) {
        Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }
}
