package io.howdidwedo.surveyservice.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SomeLinks;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.brand.Brand;
import io.howdidwedo.surveyservice.followup.FollowUp;
import io.howdidwedo.surveyservice.followup.FollowUpsInMemory;
import io.howdidwedo.surveyservice.followup.FollowingCases;
import io.howdidwedo.surveyservice.followup.NoMail;
import io.howdidwedo.surveyservice.invitation.AskedCustomers;
import io.howdidwedo.surveyservice.invitation.InvitationsInMemory;
import io.howdidwedo.surveyservice.page.web.CustomerPages;
import io.howdidwedo.surveyservice.preference.PreferencesInMemory;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.suppression.SuppressionsInMemory;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Whose press on "This did not help" reopens a case.
class CaseControllerTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private final SettableClock clock = new SettableClock(NOON);
    private final AskedCustomers customers = new AskedCustomers(NOON);
    private final FollowUpsInMemory followUps = new FollowUpsInMemory();
    private final SignedLinks links = SomeLinks.signed();
    private final Transaction ana = customers.customer("ana", "ana@example.org");
    private final String token = links.token(LinkPurpose.CASE, ana.id());
    private CaseController page;

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aLinkThatIsNoneIsToldInTheLanguageOfTheBrowser() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", "fr-CA, en;q=0.5");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

        ResponseEntity<Html> answer = page.show("no-token", null);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(html(answer)).contains("Ce lien n'est pas complet");
    }

    @BeforeEach
    void begin() {
        var database = OWN.empty();
        Stores stores = new Stores(database, clock);
        page =
                new CaseController(
                        links,
                        customers,
                        followUps,
                        new FollowingCases(
                                followUps,
                                customers,
                                new PreferencesInMemory(),
                                new KeepingSuppressions(new SuppressionsInMemory(), clock),
                                new InvitationsInMemory(),
                                new NoMail(),
                                clock),
                        stores.responses(),
                        stores.offerings(),
                        new CustomerPages(
                                new Templates(
                                        getClass().getClassLoader(), "io.howdidwedo.surveyservice"),
                                () -> Brand.NONE));
        followUps.put(
                new FollowUp(
                        ana.id(),
                        ana.relationshipId(),
                        new UUID(3, 3),
                        1,
                        CaseStatus.RESOLVED,
                        null,
                        NOON,
                        List.of(),
                        List.of(),
                        null));
    }

    @Test
    void aPersonsPressIsEnough() {
        assertThat(page.write(token, "", "yes", "2").getStatusCode())
                .isEqualTo(HttpStatus.SEE_OTHER);

        assertThat(written()).singleElement().matches(FollowUp.Written::stillWrong);
    }

    @Test
    void whoHasNoScriptSaysInAFewWordsWhatDidNotHelp() {
        assertThat(page.write(token, "", "yes", "").getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(written()).isEmpty();

        page.write(token, "Still wet", "yes", "");
        assertThat(written()).singleElement().matches(FollowUp.Written::stillWrong);
    }

    @Test
    void aProgramThatPressesEveryButtonReopensNothing() {
        assertThat(page.write(token, "", "yes", "0").getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        page.write(token, "Filled in", "yes", "0");

        assertThat(written())
                .as("heard, and undoing nothing")
                .singleElement()
                .matches(answer -> !answer.stillWrong() && answer.words().equals("Filled in"));
    }

    @Test
    void theCustomerSeesWhereItStandsWithDays() {
        assertThat(html(page.show(token, null)))
                .contains("class=\"stages\"", "You told us", "We put it right")
                .contains("November 20, 2026")
                .containsPattern("aria-current=\"step\">You say whether it is right");
    }

    private static String html(ResponseEntity<Html> page) {
        StringOutput output = new StringOutput();
        Objects.requireNonNull(page.getBody()).content().writeTo(output);
        return output.toString();
    }

    private List<FollowUp.Written> written() {
        return followUps.about(ana.id()).orElseThrow().written();
    }
}
