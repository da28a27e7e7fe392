package io.howdidwedo.followupservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.cases.CustomerTold;
import io.howdidwedo.contracts.cases.CustomerTold.Telling;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.response.WordsErased;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.following.SomeVerdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A customer of the north branch is dissatisfied; Kim and Eva work there.
class FollowupStoryIT {
    private static final Instant ANSWERED =
            Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofHours(1));
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("/n/[A-Za-z0-9_.-]+");

    private static final String NORTH = "north-branch";
    private static final String SOUTH = "south-branch";
    private static final String KIM = "kim@example.org";
    private static final String WORDS = "It was wet, says Ana Souza";

    private static final UUID RELATIONSHIP = new UUID(7, 7);
    private static final UUID CASE = Case.idOf(transaction(1));
    private static final String THE_CASE = "/api/cases/" + CASE;

    @Test
    void aVerdictBecomesACaseThatIsPutRight(@TempDir Path folder) {
        try (RunningService service = new RunningService(folder)) {
            kimIsNamed(service);
            service.said(RELATIONSHIP, verdict(1, 2));
            service.said(RELATIONSHIP, answer(1, 1, WORDS));

            eventually(() -> assertThat(service.mailsTo(KIM)).hasSize(1));
            theCaseIsTheTeamsAlone(service);
            theLinkInTheMailActsWithoutALogin(service);
            theCustomerHearsFromTheTeam(service);
            itIsResolved(service);
            everyChangeIsToldOnce(service);
            theSameOnceMoreDoesNothing(service);
            whatTheCustomerHasErasedIsGone(service);
        }
    }

    private static void kimIsNamed(RunningService service) {
        Map<String, Object> kim =
                Map.of("name", "Kim", "email", KIM, "level", 1, "newCases", "all");
        String place = "/api/teams/" + NORTH + "/colleagues/kim";

        assertThat(service.put(SOUTH, place, kim).statusCode()).isEqualTo(404);
        assertThat(service.put(NORTH, place, kim).statusCode()).isEqualTo(200);
    }

    private static void theCaseIsTheTeamsAlone(RunningService service) {
        JsonNode open = theCase(service);
        assertThat(open.get("status").asString()).isEqualTo("open");
        assertThat(open.get("rule").asString()).isEqualTo("promise-broken");
        assertThat(open.get("owner").isNull()).isTrue();
        eventually(() -> assertThat(theCase(service).get("words").asString()).isEqualTo(WORDS));

        assertThat(service.read(NORTH, "/api/cases").get("items")).hasSize(1);
        assertThat(service.read(SOUTH, "/api/cases").get("items")).isEmpty();
        assertThat(service.get(SOUTH, THE_CASE).statusCode()).isEqualTo(404);
        assertThat(service.post(SOUTH, THE_CASE + "/note", Map.of("words", "Hm")).statusCode())
                .isEqualTo(404);
    }

    /// Looking at it changes nothing: mail systems look, too.
    private static void theLinkInTheMailActsWithoutALogin(RunningService service) {
        String mail = service.mailsTo(KIM).getFirst();
        assertThat(mail).contains("Hello Kim,", CASE.toString()).doesNotContain("wet");
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).isTrue();
        String page = link.group();

        assertThat(service.open(page).body()).contains("Assign to me", WORDS);
        assertThat(theCase(service).get("owner").isNull()).isTrue();
        assertThat(service.press(page + "/resolve", "words=").statusCode()).isEqualTo(422);
        assertThat(service.press(page + "x/accept", "").statusCode()).isEqualTo(404);
        assertThat(theCase(service).get("owner").isNull()).isTrue();

        assertThat(service.press(page + "/accept", "").statusCode()).isEqualTo(303);
        assertThat(theCase(service).get("owner").get("user").asString()).isEqualTo("kim");
        assertThat(theCase(service).get("status").asString()).isEqualTo("in_progress");
        assertThat(service.open(page).body()).contains("It is yours.");
    }

    private static void theCustomerHearsFromTheTeam(RunningService service) {
        assertThat(done(service, "reply", Map.of("words", "We are sorry"))).isEqualTo(200);

        eventually(
                () ->
                        assertThat(service.heard(CustomerTold.class))
                                .singleElement()
                                .satisfies(
                                        told -> {
                                            assertThat(told.telling()).isEqualTo(Telling.REPLY);
                                            assertThat(told.words()).isEqualTo("We are sorry");
                                            assertThat(told.caseId()).isEqualTo(CASE);
                                        }));
    }

    private static void itIsResolved(RunningService service) {
        assertThat(service.post(NORTH, THE_CASE + "/resolve", Map.of()).body())
                .contains("say what was done");
        Map<String, String> how =
                Map.of(
                        "words", "Sent anew",
                        "rootCause", "wet packaging",
                        "toCustomer", "A new one is on its way");
        assertThat(done(service, "resolve", how)).isEqualTo(200);
        assertThat(done(service, "resolve", how)).as("once more").isEqualTo(409);

        assertThat(theCase(service).get("status").asString()).isEqualTo("resolved");
        eventually(
                () ->
                        assertThat(service.heard(CustomerTold.class))
                                .extracting(CustomerTold::telling)
                                .containsExactly(Telling.REPLY, Telling.RESOLUTION));
    }

    private static void everyChangeIsToldOnce(RunningService service) {
        List<CaseChanged> told = service.heard(CaseChanged.class);

        assertThat(told).extracting(CaseChanged::version).containsExactly(1L, 2L, 3L, 4L);
        assertThat(told)
                .extracting(CaseChanged::status)
                .containsExactly(
                        CaseStatus.OPEN,
                        CaseStatus.IN_PROGRESS,
                        CaseStatus.IN_PROGRESS,
                        CaseStatus.RESOLVED);
        assertThat(told.getLast().rootCause()).isEqualTo("wet packaging");
        assertThat(told.getLast().firstContactAt()).isNotNull();
        assertThat(told.getLast().owner()).isEqualTo("kim");
    }

    /// What comes after it in the same place tells that it was heard.
    private static void theSameOnceMoreDoesNothing(RunningService service) {
        JsonNode before = theCase(service);
        service.said(RELATIONSHIP, verdict(1, 2));
        service.said(RELATIONSHIP, verdict(1, 1));
        service.said(RELATIONSHIP, verdict(2, 1));

        eventually(() -> assertThat(service.mailsTo(KIM)).hasSize(2));
        assertThat(theCase(service)).isEqualTo(before);
        assertThat(service.mailsTo(KIM).getLast()).contains(caseOf(2));
        eventually(
                () ->
                        assertThat(service.heard(CaseChanged.class))
                                .extracting(CaseChanged::caseId)
                                .contains(UUID.fromString(caseOf(2))));
        assertThat(service.heard(CaseChanged.class)).hasSize(5);
        assertThat(service.heard(CustomerTold.class)).hasSize(2);
    }

    private static void whatTheCustomerHasErasedIsGone(RunningService service) {
        service.said(RELATIONSHIP, answer(1, 2, null));
        service.said(RELATIONSHIP, new WordsErased(transaction(1), RELATIONSHIP, Instant.now()));

        eventually(() -> assertThat(service.get(NORTH, THE_CASE).body()).doesNotContain("sorry"));
        service.said(RELATIONSHIP, answer(1, 1, WORDS));
        service.said(RELATIONSHIP, answer(2, 1, "It was late"));
        eventually(
                () ->
                        assertThat(service.get(NORTH, "/api/cases/" + caseOf(2)).body())
                                .contains("It was late"));
        assertThat(theCase(service).get("words").asString("")).isEmpty();
        assertThat(theCase(service).toString())
                .doesNotContain("Souza", "on its way")
                .contains("Sent anew");
    }

    private static int done(RunningService service, String deed, Map<String, String> details) {
        return service.post(NORTH, THE_CASE + "/" + deed, details).statusCode();
    }

    private static JsonNode theCase(RunningService service) {
        return service.read(NORTH, THE_CASE);
    }

    private static String caseOf(int number) {
        return Case.idOf(transaction(number)).toString();
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
        await().atMost(SOON).untilAsserted(assertion);
    }

    private static UUID transaction(int number) {
        return new UUID(1, number);
    }

    private static VerdictChanged verdict(int number, long version) {
        return SomeVerdict.of(number)
                .within(RELATIONSHIP)
                .version(version)
                .from("c-1")
                .by(NORTH)
                .at(ANSWERED)
                .answered("r-" + number)
                .changed();
    }

    private static ResponseChanged answer(int number, long version, @Nullable String words) {
        return new ResponseChanged(
                new UUID(2, number),
                "r-" + number,
                transaction(number),
                RELATIONSHIP,
                null,
                null,
                version,
                AskedFor.TRANSACTION,
                "delivery",
                1,
                "email",
                ResponseStatus.CONFIRMED,
                ANSWERED,
                ANSWERED,
                new Overall(5, 1),
                null,
                null,
                List.of(),
                Map.of(),
                words == null ? List.of() : List.of(new Comment("next-time", words)),
                false,
                null);
    }
}
