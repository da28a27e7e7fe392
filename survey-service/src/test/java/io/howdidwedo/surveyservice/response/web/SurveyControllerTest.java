package io.howdidwedo.surveyservice.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import gg.jte.output.StringOutput;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SigningKey;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.brand.Brand;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.invitation.AskedCustomers;
import io.howdidwedo.surveyservice.invitation.FollowingAnswers;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.InvitationsInMemory;
import io.howdidwedo.surveyservice.invitation.SomeInvitation;
import io.howdidwedo.surveyservice.invitation.mail.Speaker;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.page.web.CustomerPages;
import io.howdidwedo.surveyservice.response.Answering;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.response.Response.Revision;
import io.howdidwedo.surveyservice.response.Responses;
import io.howdidwedo.surveyservice.survey.StandardSurvey;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.transaction.FoundTransactions;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// The customer's page: what each link opens, and whose answer counts.
class SurveyControllerTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([^\"]+)\"");
    private static final SigningKey OLD = key(1);
    private static final SigningKey NEW = key(2);
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private final SettableClock clock = new SettableClock(NOON);
    private final SignedLinks links = new SignedLinks(List.of(OLD));
    private final AskedCustomers asked = new AskedCustomers(NOON);
    private final InvitationsInMemory invitations = new InvitationsInMemory();
    private MongoDatabase database;
    private Stores stores;
    private Responses responses;
    private SurveyController page;
    private Invitation invitation;
    private String token;

    @BeforeEach
    void begin() {
        database = OWN.empty();
        stores = new Stores(database, clock);
        responses = stores.responses();
        page = pageWith(links);
        invitation = invitations.add(invitation(asked.customer("ana", "ana@example.org")));
        token = links.token(LinkPurpose.SURVEY, invitation.id());
    }

    @Test
    void whatTheMailChoseIsChosenAndNothingIsWritten() {
        String shown = html(page.show(token, "overall", "2", null, null, null, null));

        assertThat(shown).containsPattern("name=\"answer.overall\" value=\"2\" checked");
        assertThat(response()).isEmpty();
    }

    /// Scanners open every link of a mail as soon as it arrives.
    @Test
    void aStormOfReadingWritesNothing() {
        for (int i = 0; i < 200; i++) {
            page.show(token, "overall", String.valueOf(1 + i % 5), null, null, null, null);
        }

        assertThat(response()).isEmpty();
        assertThat(invitations.find(invitation.id())).contains(invitation);
    }

    @Test
    void aProgramThatRunsTheScriptIsHeldBackHoweverLongItWaits() {
        MultiValueMap<String, String> form = form("5", 0);
        clock.advance(Duration.ofSeconds(2));

        assertThat(post(form).getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);

        assertThat(counting().status()).isEqualTo(ResponseStatus.QUARANTINED);
        assertThat(Objects.requireNonNull(counting().evidence()).inWords())
                .isEqualTo("page open for 2.0 s, script ran, 0 keys or touches");
        assertThat(response().orElseThrow().released().current().status())
                .isEqualTo(ResponseStatus.CONFIRMED);
    }

    @Test
    void aProgramThatTouchesTheFormAtOnceIsHeldBack() {
        MultiValueMap<String, String> form = form("5", 3);
        clock.advance(Duration.ofMillis(300));
        post(form);

        assertThat(counting().status()).isEqualTo(ResponseStatus.QUARANTINED);
        assertThat(counting().doubt()).isEqualTo("filled in quicker than anybody could");
    }

    @Test
    void thePersonsAnswerCountsThoughTheScannerPostsTheSameFormLater() {
        MultiValueMap<String, String> scanners = form("5", null);
        clock.advance(Duration.ofSeconds(20));
        MultiValueMap<String, String> persons = form("2", 4);
        clock.advance(Duration.ofSeconds(10));
        post(persons);
        clock.advance(Duration.ofSeconds(30));
        post(scanners);

        assertThat(overall()).isEqualTo(2);
        assertThat(response().orElseThrow().revisions())
                .extracting(revision -> revision.status())
                .containsExactly(ResponseStatus.CONFIRMED, ResponseStatus.QUARANTINED);
    }

    @Test
    void thePersonsAnswerCountsThoughTheScannerWasFirst() {
        post(form("5", null));
        clock.advance(Duration.ofSeconds(30));
        MultiValueMap<String, String> persons = form("2", 4);
        clock.advance(Duration.ofSeconds(10));
        post(persons);

        assertThat(overall()).isEqualTo(2);
    }

    @Test
    void aFreshPageWithoutScriptDoesNotOverwriteAPerson() {
        answer("5");
        clock.advance(Duration.ofMinutes(5));
        post(form("1", null));

        assertThat(overall()).isEqualTo(5);
        assertThat(response().orElseThrow().last(ResponseStatus.QUARANTINED))
                .map(revision -> Objects.requireNonNull(revision.answers().overall()).value())
                .contains(1);
        assertThat(shown()).contains("A later answer came by this link");
    }

    @Test
    void whoHasNoScriptIsToldThatTheirChangeWaits() {
        MultiValueMap<String, String> first = form("3", 2);
        first.set("partial", "1");
        clock.advance(Duration.ofSeconds(5));
        post(first);
        clock.advance(Duration.ofMinutes(5));

        assertThat(post(form("1", null)).getHeaders().getLocation()).asString().endsWith("?sent");
        assertThat(html(page.show(token, null, null, null, "", null, null)))
                .contains("We will look at it before it counts");
        assertThat(overall()).as("what the person gave so far").isEqualTo(3);
    }

    /// Who comes to the page, each with a rating of their own.
    private enum Visitor {
        PERSON,
        PERSON_WITHOUT_SCRIPT,
        SCANNER_READS,
        SCANNER_POSTS,
        PROGRAM_RUNS_SCRIPT,
        AUTOSAVE;

        void visit(SurveyControllerTest at, int rating) {
            String value = String.valueOf(rating);
            at.clock.advance(Duration.ofMinutes(1));
            switch (this) {
                case PERSON -> at.answer(value);
                case PERSON_WITHOUT_SCRIPT -> {
                    MultiValueMap<String, String> form = at.form(value, null);
                    at.clock.advance(Duration.ofSeconds(20));
                    at.post(form);
                }
                case SCANNER_READS ->
                        at.page.show(at.token, "overall", value, null, null, null, null);
                case SCANNER_POSTS -> at.post(at.form(value, null));
                case PROGRAM_RUNS_SCRIPT -> {
                    MultiValueMap<String, String> form = at.form(value, 0);
                    at.clock.advance(Duration.ofSeconds(5));
                    at.post(form);
                }
                case AUTOSAVE -> {
                    MultiValueMap<String, String> form = at.form(value, 2);
                    form.set("partial", "1");
                    at.clock.advance(Duration.ofSeconds(5));
                    at.post(form);
                }
            }
        }
    }

    private static Stream<List<Visitor>> everyOrder() {
        List<Visitor> all = List.of(Visitor.values());
        Stream<List<Visitor>> pairs =
                all.stream().flatMap(visitor -> all.stream().map(two -> List.of(visitor, two)));
        Stream<List<Visitor>> triples =
                all.stream()
                        .flatMap(
                                visitor ->
                                        all.stream()
                                                .flatMap(
                                                        two ->
                                                                all.stream()
                                                                        .map(
                                                                                three ->
                                                                                        List.of(
                                                                                                visitor,
                                                                                                two,
                                                                                                three))));
        return Stream.of(all.stream().map(List::of), pairs, triples).flatMap(some -> some);
    }

    /// A person's last answer counts; else what a person gave so far; else the first that might be
    /// a person's; what looks like a program's never does. Nothing sent off is lost.
    @ParameterizedTest
    @MethodSource("everyOrder")
    void inEveryOrderThePersonCountsAndNothingIsLost(List<Visitor> order) {
        Integer sent = null;
        Integer saved = null;
        Integer unvouched = null;
        List<Integer> sentOff = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            int rating = i + 1;
            order.get(i).visit(this, rating);
            switch (order.get(i)) {
                case PERSON -> sent = rating;
                case AUTOSAVE -> saved = sent == null ? Integer.valueOf(rating) : saved;
                case PERSON_WITHOUT_SCRIPT, SCANNER_POSTS ->
                        unvouched = unvouched == null ? Integer.valueOf(rating) : unvouched;
                case SCANNER_READS, PROGRAM_RUNS_SCRIPT -> {}
            }
            if (order.get(i) != Visitor.SCANNER_READS && order.get(i) != Visitor.AUTOSAVE) {
                sentOff.add(rating);
            }
        }

        Integer counts = sent != null ? sent : saved != null ? saved : unvouched;
        if (counts != null) {
            assertThat(overall()).isEqualTo(counts);
            assertThat(counting().status())
                    .isEqualTo(
                            sent == null && saved != null
                                    ? ResponseStatus.PARTIAL
                                    : ResponseStatus.CONFIRMED);
        } else if (!sentOff.isEmpty()) {
            assertThat(counting().status()).isEqualTo(ResponseStatus.QUARANTINED);
        }
        assertThat(response().map(Response::revisions).orElse(List.of()))
                .extracting(
                        revision -> Objects.requireNonNull(revision.answers().overall()).value())
                .containsAll(sentOff);
    }

    @Test
    void whoHasNoScriptIsHeard() {
        post(form("4", null));

        assertThat(overall()).isEqualTo(4);
        assertThat(counting().status()).isEqualTo(ResponseStatus.CONFIRMED);
    }

    @Test
    void whatWasGivenBeforeTheTabWasClosedIsThere() {
        MultiValueMap<String, String> first = form("3", 2);
        first.set("partial", "1");
        clock.advance(Duration.ofSeconds(5));

        assertThat(post(first).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);

        assertThat(overall()).isEqualTo(3);
        assertThat(counting().status()).isEqualTo(ResponseStatus.PARTIAL);
        assertThat(html(page.show(token, null, null, null, null, null, null)))
                .as("resumed")
                .containsPattern("name=\"answer.overall\" value=\"3\" checked");
    }

    @Test
    void nothingIsCalledSavedThatIsNot() {
        MultiValueMap<String, String> form = form("3", 2);
        form.set("partial", "1");
        clock.advance(Duration.ofMillis(500));
        assertThat(post(form).getStatusCode()).as("too quick").isEqualTo(HttpStatus.ACCEPTED);
        assertThat(response()).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(post(form).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);

        answer("2");
        assertThat(post(form).getStatusCode()).as("sent off").isEqualTo(HttpStatus.CONFLICT);
        assertThat(overall()).isEqualTo(2);
    }

    @Test
    void anAnswerIsChangedAndTheOlderOneKept() {
        answer("2");
        assertThat(shown()).contains("Thank you", "href=\"?change\"");
        assertThat(html(page.show(token, null, null, "", null, null, null)))
                .containsPattern("name=\"answer.overall\" value=\"2\" checked");

        clock.advance(Duration.ofDays(3));
        answer("5");

        assertThat(overall()).isEqualTo(5);
        assertThat(response().orElseThrow().revisions())
                .extracting(
                        revision -> Objects.requireNonNull(revision.answers().overall()).value())
                .containsExactly(2, 5);
    }

    @Test
    void theSameAnswerSentTwiceIsOne() {
        MultiValueMap<String, String> once = form("2", 4);
        clock.advance(Duration.ofSeconds(10));
        post(once);
        post(once);

        assertThat(response().orElseThrow().revisions()).hasSize(1);
    }

    @Test
    void withoutHowWeDidNothingIsTakenInAndWhatWasWrittenStays() {
        MultiValueMap<String, String> form = form("", 4);
        form.set("answer.next-time", "Ring <twice>");
        clock.advance(Duration.ofSeconds(10));

        ResponseEntity<?> again = post(form);

        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html(again)).contains("Ring &lt;twice&gt;", "id=\"problem-overall\"");
        assertThat(response()).isEmpty();
    }

    @Test
    void afterItsTimeTheLinkSaysSoAndTakesNothing() {
        MultiValueMap<String, String> form = form("2", 4);
        clock.advance(Duration.ofDays(30));

        assertClosed(HttpStatus.GONE, "This question is closed");
        assertThat(post(form).getStatusCode()).isEqualTo(HttpStatus.GONE);
        assertThat(response()).isEmpty();
    }

    @Test
    void aRevokedLinkSaysSoAndTakesNothing() {
        MultiValueMap<String, String> form = form("2", 4);
        invitations.change(invitation.id(), sent -> sent.revoke(clock.instant()));

        assertClosed(HttpStatus.FORBIDDEN, "This link is no longer valid");
        assertThat(post(form).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(response()).isEmpty();
    }

    @Test
    void aRevokedLinkThatIsGivenAgainOpens() {
        invitations.change(invitation.id(), sent -> sent.revoke(clock.instant()));
        invitations.change(invitation.id(), sent -> sent.restore(clock.instant()));

        assertThat(shown()).contains("How did we do?");
    }

    @Test
    void aLinkToSomethingElseSaysSo() {
        token = links.token(LinkPurpose.PREFERENCES, invitation.id());

        assertClosed(HttpStatus.BAD_REQUEST, "This link is for something else");
        assertThat(post(new LinkedMultiValueMap<>()).getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AQ", "../../etc/passwd", "%00", "🙂"})
    void aLinkThatIsNotOursSaysSo(String made) {
        token = made;

        assertClosed(HttpStatus.NOT_FOUND, "This link is not complete");
    }

    @Test
    void aGenuineLinkToAnInvitationNobodyKnowsOpensNothing() {
        token = links.token(LinkPurpose.SURVEY, new UUID(7, 7));

        assertClosed(HttpStatus.NOT_FOUND, "This link is not complete");
    }

    @Test
    void linksSignedWithTheKeyBeforeStillOpenAndTheirPagesCanBeSent() {
        MultiValueMap<String, String> form = form("2", 4);
        page = pageWith(new SignedLinks(List.of(NEW, OLD)));
        clock.advance(Duration.ofSeconds(10));

        assertThat(shown()).contains("How did we do?");
        post(form);

        assertThat(overall()).isEqualTo(2);
        assertThat(counting().evidence()).isNotNull();
        assertThat(Objects.requireNonNull(counting().evidence()).renderedAt()).isEqualTo(NOON);
    }

    @Test
    void linksSignedWithAKeyThatWasTakenAwayOpenNothing() {
        page = pageWith(new SignedLinks(List.of(NEW)));

        assertClosed(HttpStatus.NOT_FOUND, "This link is not complete");
    }

    @Test
    void anAnswerIsTakenInWithoutReadingWhatItIsAbout() {
        MultiValueMap<String, String> form = form("2", 4);
        clock.advance(Duration.ofSeconds(10));
        page = pageWith(links, new UnreadTransactions());

        assertThat(post(form).getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);

        assertThat(overall()).isEqualTo(2);
    }

    @Test
    void whoIsNotContentReadsWhoGetsBackToThemByWhen() {
        dueAt = Instant.parse("2026-11-23T09:00:00Z");
        MultiValueMap<String, String> answer = form("1", 4);
        clock.advance(Duration.ofSeconds(30));
        page.answer(token, answer, null);

        assertThat(shown())
                .contains("Acme looks into it and gets back to you by", "November 23, 2026")
                .doesNotContain("data-later");

        dueAt = null;
        assertThat(shown()).contains("We're sorry it went wrong", "data-later");
    }

    @Test
    void theSurveyCanBeReadInEveryLanguageItHasAndThanksStaysInIt() {
        assertThat(html(page.show(token, null, null, null, null, null, null)))
                .contains("href=\"?language=ja\"", "日本語", "href=\"?language=ar\"");
        assertThat(html(page.show(token, null, null, null, null, "ja", null)))
                .contains("lang=\"ja\"", "いかがでしたか？", "次回、さらに良くするには");
        assertThat(html(page.show(token, null, null, null, null, "xx", null)))
                .contains("lang=\"en\"");

        MultiValueMap<String, String> answer = form("5", 3);
        answer.set("language", "ja");
        String next = String.valueOf(page.answer(token, answer, null).getHeaders().getLocation());
        assertThat(next).isEqualTo("/s/" + token + "?language=ja");
        assertThat(html(page.show(token, null, null, null, null, "ja", null)))
                .contains("ありがとうございます");
    }

    private static final class UnreadTransactions extends FoundTransactions {
        @Override
        public Optional<Transaction> find(UUID id) {
            throw new AssertionError("Nobody has to read a transaction");
        }
    }

    private @Nullable Instant dueAt;

    private SurveyController pageWith(SignedLinks with) {
        return pageWith(with, asked);
    }

    private SurveyController pageWith(SignedLinks with, Transactions transactions) {
        Offerings offerings = stores.offerings();
        offerings.add(StandardAgreement.assumedFor("home-delivery"));
        return new SurveyController(
                invitations,
                transactions,
                asked,
                offerings,
                responses,
                new Answering(responses),
                new FollowingAnswers(invitations),
                new ThanksWords(
                        new Speaker(() -> Brand.NONE, "Acme", ""), _ -> Optional.ofNullable(dueAt)),
                with,
                new CustomerPages(
                        new Templates(getClass().getClassLoader(), "io.howdidwedo.surveyservice"),
                        () -> Brand.NONE),
                clock);
    }

    private static Invitation invitation(Transaction about) {
        Survey survey = StandardSurvey.firstVersion();
        return SomeInvitation.sent(about, Channel.EMAIL, survey.id(), NOON);
    }

    /// The form as the page shows it now, filled in.
    ///
    /// @param inputs what a browser with script saw of a person; null without script
    private MultiValueMap<String, String> form(String overall, @Nullable Integer inputs) {
        Matcher stamp = STAMP.matcher(html(page.show(token, null, null, "", null, null, null)));
        assertThat(stamp.find()).isTrue();
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("answer.overall", overall);
        form.set("stamp", stamp.group(1));
        form.set("inputs", inputs == null ? "" : inputs.toString());
        return form;
    }

    /// A person's answer.
    private void answer(String overall) {
        MultiValueMap<String, String> form = form(overall, 4);
        clock.advance(Duration.ofSeconds(10));
        post(form);
    }

    private ResponseEntity<?> post(MultiValueMap<String, String> form) {
        return page.answer(token, form, null);
    }

    private String shown() {
        return html(page.show(token, null, null, null, null, null, null));
    }

    private void assertClosed(HttpStatus status, String words) {
        ResponseEntity<Html> closed = page.show(token, null, null, null, null, null, null);
        assertThat(closed.getStatusCode()).isEqualTo(status);
        assertThat(html(closed)).contains(words).doesNotContain("<form");
    }

    private static String html(ResponseEntity<?> answer) {
        StringOutput output = new StringOutput();
        ((Html) Objects.requireNonNull(answer.getBody())).content().writeTo(output);
        return output.toString();
    }

    private Optional<Response> response() {
        return responses.find(Response.idOf(invitation.id()));
    }

    private Revision counting() {
        return response().orElseThrow().current();
    }

    private int overall() {
        return Objects.requireNonNull(counting().answers().overall()).value();
    }

    private static SigningKey key(int number) {
        byte[] secret = new byte[32];
        secret[0] = (byte) number;
        return SigningKey.parse(number + ":" + Base64.getEncoder().encodeToString(secret));
    }
}
