package io.howdidwedo.surveyservice.holding.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import gg.jte.output.StringOutput;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SomeLinks;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.brand.Brand;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.channel.OpenChannels;
import io.howdidwedo.surveyservice.followup.FollowUp;
import io.howdidwedo.surveyservice.followup.FollowUps;
import io.howdidwedo.surveyservice.followup.SomeFollowUp;
import io.howdidwedo.surveyservice.holding.Holding;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.InvitationsInMemory;
import io.howdidwedo.surveyservice.invitation.SomeInvitation;
import io.howdidwedo.surveyservice.merging.KnownAs;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.page.web.CustomerPages;
import io.howdidwedo.surveyservice.preference.Preference;
import io.howdidwedo.surveyservice.preference.Preference.Holder;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.response.Answering;
import io.howdidwedo.surveyservice.response.Answers;
import io.howdidwedo.surveyservice.response.Evidence;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.response.Responses;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.suppression.SuppressionsInMemory;
import io.howdidwedo.surveyservice.survey.NationalHolidays;
import io.howdidwedo.surveyservice.survey.StandardSurvey;
import io.howdidwedo.surveyservice.survey.SurveysInMemory;
import io.howdidwedo.surveyservice.transaction.IntakeRules;
import io.howdidwedo.surveyservice.transaction.Recording;
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
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class PreferencesControllerTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final OpenChannels OPEN = new OpenChannels(Set.of(Channel.EMAIL, Channel.SMS));
    private static final Holder ANA =
            Holder.at("ana", new Address(Channel.EMAIL, "ana@example.org"));
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private final SettableClock clock = new SettableClock(NOON);
    private final SignedLinks links = SomeLinks.signed();
    private final SurveysInMemory surveys = new SurveysInMemory();
    private MongoDatabase database;
    private Stores stores;
    private Preferences preferences;
    private Transactions transactions;
    private Responses responses;
    private RecordingTransactions recording;
    private PreferencesController page;
    private InvitationsInMemory invitations = new InvitationsInMemory();
    private Transaction order;
    private String token;

    @BeforeEach
    void begin() {
        database = OWN.empty();
        stores = new Stores(database, clock);
        preferences = stores.preferences();
        transactions =
                stores.transactions().asTheyAreNow(preferences, stores.customersTransactions());
        responses = stores.responses();
        FollowUps followUps = stores.followUps();
        Offerings offerings = stores.offerings();
        invitations = new InvitationsInMemory();
        SuppressionsInMemory suppressions = new SuppressionsInMemory();
        recording =
                new RecordingTransactions(
                        transactions,
                        offerings,
                        preferences,
                        suppressions,
                        surveys,
                        new NationalHolidays(),
                        OPEN,
                        () -> KnownAs.NOTHING_MERGED,
                        true,
                        clock);
        page =
                new PreferencesController(
                        links,
                        invitations,
                        transactions,
                        preferences,
                        new KeepingSuppressions(suppressions, clock),
                        new Holding(
                                stores.customersTransactions(),
                                stores.answersAbout(),
                                responses,
                                followUps,
                                preferences,
                                () -> KnownAs.NOTHING_MERGED,
                                _ -> {},
                                clock),
                        surveys,
                        offerings,
                        OPEN,
                        new CustomerPages(
                                new Templates(
                                        getClass().getClassLoader(), "io.howdidwedo.surveyservice"),
                                () -> Brand.NONE),
                        clock);
        order = record("order-7", NOON);
        Invitation invitation = invitations.add(invitation(order));
        token = links.token(LinkPurpose.PREFERENCES, invitation.id());
        new Answering(responses)
                .submit(invitation, answers(), new Evidence(null, NOON, true, 4, null));
        followUps.change(
                SomeFollowUp.open(order, new UUID(7, 7)),
                known ->
                        new FollowUp(
                                known.transactionId(),
                                known.relationshipId(),
                                known.caseId(),
                                known.caseVersion(),
                                known.status(),
                                null,
                                null,
                                List.of(),
                                List.of(
                                        new FollowUp.Written(
                                                new UUID(8, 8), "It is still wet", true, NOON)),
                                null));
    }

    @Test
    void thePageShowsWhatIsHeldAndWritesNothing() {
        String before = everything();

        assertThat(shown())
                .contains("Ana Souza", "ana@example.org", "home-delivery", "The box was wet")
                .contains("+5511912345678", "ana-in-the-chat")
                .contains("It is still wet", "You may be asked");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whoWantsAPauseIsNotAskedForThreeMonths() {
        assertThat(page.pause(token).getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);

        assertThat(shown()).contains("You are not asked before February 20, 2027");
        assertThat(record("order-8", NOON).notAskedBecause()).isEqualTo("paused");
        clock.set(Instant.parse("2027-02-20T12:00:01Z"));
        assertThat(record("order-9", clock.instant()).notAskedBecause()).isNull();
        assertThat(shown()).contains("You may be asked");
    }

    @Test
    void mailProgramsUnsubscribeWithoutARedirect() {
        ResponseEntity<Html> answer = page.unsubscribe(token);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getHeaders().getLocation()).isNull();
        assertThat(preferences.of(ANA).whyNotAsk(clock.instant())).isEqualTo("opted-out");
        assertThat(page.unsubscribe(token).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void theButtonOfThePageLeadsBackToIt() {
        ResponseEntity<?> answer = page.stop(token);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(preferences.of(ANA).whyNotAsk(clock.instant())).isEqualTo("opted-out");
    }

    @Test
    void whoResumesEndsThePauseToo() {
        page.pause(token);
        page.unsubscribe(token);
        assertThat(record("order-8", NOON).notAskedBecause()).isEqualTo("opted-out");

        page.resume(token, "yes");

        assertThat(preferences.of(ANA).whyNotAsk(clock.instant())).isNull();
    }

    @ParameterizedTest
    @CsvSource({"de, Ihre Sprache", "pt, Seu idioma", "ar, لغتك", "en, Your language"})
    void pagesAndMailsSpeakTheLanguageChosen(String language, String words) {
        page.language(token, language);

        assertThat(shown()).contains(words, "lang=\"" + language + "\"");
        assertThat(transactions.find(order.id()).orElseThrow().customer().language())
                .isEqualTo(language);
        assertThat(transactions.findAll(List.of(order.id())).values())
                .extracting(transaction -> transaction.customer().language())
                .containsExactly(language);
    }

    @Test
    void aLanguageNobodyHereSpeaksIsNotTaken() {
        page.language(token, "tlh");

        assertThat(preferences.of(ANA)).isEqualTo(Preference.NONE);
    }

    @Test
    void onlyChannelsThatReachTheCustomerAreOffered() {
        assertThat(shown())
                .contains(
                        "How may we reach you?", "By mail", "By text message", "It does not matter")
                .doesNotContain("In the chat");

        page.channel(token, "chat");
        page.channel(token, "pigeon");
        assertThat(preferences.of(ANA)).isEqualTo(Preference.NONE);
    }

    @Test
    void theChannelChosenIsKeptUntilAnotherIs() {
        assertThat(page.channel(token, "sms").getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(preferences.of(ANA).channel()).isEqualTo(Channel.SMS);
        assertThat(shown()).containsPattern("value=\"sms\"\\s+checked");

        page.channel(token, "email");
        assertThat(preferences.of(ANA).channel()).isEqualTo(Channel.EMAIL);

        page.channel(token, "");
        assertThat(preferences.of(ANA)).isEqualTo(Preference.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Wie dürfen wir Sie erreichen?",
        "pt, Como podemos falar com você?",
        "ar, كيف يمكننا الوصول إليك؟"
    })
    void channelsAreOfferedInTheCustomersLanguage(String language, String words) {
        page.language(token, language);

        assertThat(shown()).contains(words);
    }

    @Test
    void withOneAddressThereIsNothingToChoose() {
        clock.advance(Duration.ofDays(1));
        page.erase(token, "yes");

        assertThat(shown()).doesNotContain("How may we reach you?");
    }

    @Test
    void aTransactionSentAgainIsTheSameWhateverLanguageWasChosen() {
        page.language(token, "ar");

        assertThat(recording.record(List.of(checked("order-7", NOON)), IntakeRules.LIVE))
                .hasOnlyElementsOfType(Recording.Repeated.class);
    }

    @Test
    void erasingNeedsOneMoreYes() {
        String before = everything();

        ResponseEntity<?> asked = page.erase(token, null);

        assertThat(asked.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html(asked)).contains("Please say first that you are sure");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void erasedMeansThatNothingPersonalIsLeftHere() {
        clock.advance(Duration.ofDays(1));
        page.erase(token, "yes");

        assertThat(everythingButEventsOnTheirWay())
                .doesNotContain("Ana Souza", "ana@example.org", "The box was wet", "still wet")
                .doesNotContain("+5511912345678", "ana-in-the-chat");
        assertThat(shown())
                .doesNotContain("Ana Souza", "ana@example.org", "The box was wet", "still wet")
                .doesNotContain("+5511912345678", "ana-in-the-chat")
                .contains("Neither your name nor your address", "You are not asked any more");
    }

    @Test
    void whatWasRatedStaysAndTheOthersHearOfTheAnswerWithoutWords() {
        Response before = answer();
        clock.advance(Duration.ofDays(1));

        page.erase(token, "yes");
        page.erase(token, "yes");

        Response after = answer();
        assertThat(after.current().answers().overall()).isEqualTo(new Overall(5, 2));
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.changed().event())
                .isInstanceOfSatisfying(
                        ResponseChanged.class,
                        told -> {
                            assertThat(told.comments()).isEmpty();
                            assertThat(told.overall()).isEqualTo(new Overall(5, 2));
                        });
    }

    @Test
    void whatWasErasedDoesNotComeBackWithTheSameTransaction() {
        clock.advance(Duration.ofDays(1));
        page.erase(token, "yes");

        assertThat(recording.record(List.of(checked("order-7", NOON)), IntakeRules.LIVE))
                .hasOnlyElementsOfType(Recording.Repeated.class);
        Transaction late = record("order-6", NOON.minus(Duration.ofDays(2)));
        assertThat(late.customer().email()).isNull();
        assertThat(late.customer().name()).isNull();
    }

    @Test
    void aTransactionFromBeforeThereWereOtherAddressesIsRead() {
        database.getCollection("transactions")
                .updateOne(
                        new Document("_id", order.id()),
                        new Document(
                                "$unset",
                                new Document("state.customer.phone", "")
                                        .append("state.customer.chat", "")));

        assertThat(transactions.find(order.id()).orElseThrow().customer().addresses())
                .extracting(Address::channel)
                .containsExactly(Channel.EMAIL);
    }

    /// Somebody of another team sends a transaction that names Ana, with an address of their own,
    /// and presses every button of the page its link opens.
    @Test
    void anAddressThatIsNewForACustomerOpensNothingKnownBefore() {
        page.unsubscribe(token);
        page.language(token, "pt");
        String attackers = foreign("attack-1", "mallory@example.net");
        String before = html(page.show(token));

        assertThat(html(page.show(attackers)))
                .doesNotContain("Ana Souza", "ana@example.org", "The box was wet", "still wet")
                .doesNotContain("+5511912345678", "ana-in-the-chat", "north-branch");
        page.resume(attackers, "yes");
        page.language(attackers, "de");
        page.channel(attackers, "sms");
        clock.advance(Duration.ofDays(1));
        page.erase(attackers, "yes");

        assertThat(html(page.show(token)))
                .isEqualTo(before)
                .contains("Ana Souza", "The box was wet");
        assertThat(answer().current().answers().comments()).isNotEmpty();
        assertThat(record("order-8", NOON).customer().email()).isEqualTo("ana@example.org");
        assertThat(record("order-9", NOON).notAskedBecause()).isEqualTo("opted-out");
    }

    @Test
    void theSameAddressIsTheSamePersonHoweverItIsWritten() {
        String same = foreign("order-5", "Ana@Example.org");

        assertThat(html(page.show(same))).contains("The box was wet", "south-branch");
        clock.advance(Duration.ofDays(1));
        page.erase(same, "yes");
        assertThat(answer().current().answers().comments()).isEmpty();
    }

    /// @return the link to preferences of a transaction of another team that names Ana
    private String foreign(String externalId, String email) {
        Transaction sent = checked(externalId, NOON, "south-branch", "Somebody", email);
        recording.record(List.of(sent), IntakeRules.LIVE);
        return links.token(LinkPurpose.PREFERENCES, invitations.add(invitation(sent)).id());
    }

    /// A program that presses every button of the page stops the questions, as any mail program
    /// may (RFC 8058), and starts none.
    @Test
    void pressingEveryButtonDoesNotUndoAStop() {
        page.unsubscribe(token);

        assertThat(page.resume(token, null).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        page.pause(token);
        page.language(token, "de");
        page.channel(token, "");
        page.erase(token, null);

        assertThat(preferences.of(ANA).optedOut()).isTrue();
        assertThat(everything()).contains("The box was wet");
    }

    @Test
    void onlyALinkToPreferencesOpensThem() {
        assertThat(page.show("nonsense").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        String other = links.token(LinkPurpose.CASE, order.id());
        assertThat(page.erase(other, "yes").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(page.pause(other).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(answer().current().answers().comments()).isNotEmpty();
    }

    private Response answer() {
        return stores.answersAbout().about(List.of(order.id())).getFirst();
    }

    private Transaction record(String externalId, Instant at) {
        Transaction checked = checked(externalId, at);
        recording.record(List.of(checked), IntakeRules.LIVE);
        return transactions.find(checked.id()).orElseThrow();
    }

    private Transaction checked(String externalId, Instant at) {
        return checked(externalId, at, "north-branch", "Ana Souza", "ana@example.org");
    }

    private Transaction checked(
            String externalId, Instant at, String supplier, String name, String email) {
        boolean ana = email.equalsIgnoreCase("ana@example.org");
        return recording.check(
                new TransactionForm(
                        "shop",
                        externalId,
                        at.toString(),
                        null,
                        supplier,
                        "home-delivery",
                        null,
                        new CustomerForm(
                                "ana",
                                null,
                                name,
                                email,
                                ana ? "+5511912345678" : null,
                                ana ? "ana-in-the-chat" : null,
                                "en",
                                null,
                                null),
                        null,
                        Map.of(),
                        null),
                IntakeRules.LIVE);
    }

    private static Answers answers() {
        return new Answers(
                new Overall(5, 2),
                null,
                null,
                List.of(),
                Map.of(),
                List.of(
                        new Comment(
                                StandardSurvey.firstVersion().questions().stream()
                                        .filter(
                                                io.howdidwedo.surveyservice.survey.Question.Text
                                                                .class
                                                        ::isInstance)
                                        .findFirst()
                                        .orElseThrow()
                                        .id(),
                                "The box was wet")),
                false);
    }

    private static Invitation invitation(Transaction about) {
        return SomeInvitation.sent(about, null, StandardSurvey.firstVersion().id(), NOON);
    }

    private String shown() {
        return html(page.show(token));
    }

    private String everything() {
        StringBuilder all = new StringBuilder();
        for (String name : database.listCollectionNames()) {
            database.getCollection(name).find().forEach(document -> all.append(document.toJson()));
        }
        return all.toString();
    }

    /// Events wait for the broker beside the states; they leave when it has them.
    private String everythingButEventsOnTheirWay() {
        StringBuilder all = new StringBuilder();
        for (String name : database.listCollectionNames()) {
            database.getCollection(name)
                    .find()
                    .forEach(
                            document -> {
                                document.remove("outbox");
                                all.append(document.toJson());
                            });
        }
        return all.toString();
    }

    private static String html(ResponseEntity<?> page) {
        StringOutput output = new StringOutput();
        ((Html) Objects.requireNonNull(page.getBody())).content().writeTo(output);
        return output.toString();
    }
}
