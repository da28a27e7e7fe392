package io.howdidwedo.followupservice.cases.following;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.cases.CustomerWrote;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.response.WordsErased;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.Resolution;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import io.howdidwedo.followupservice.voice.VoicesInMemory;
import io.howdidwedo.followupservice.workinghours.TeamHoursInMemory;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a customer takes back is nowhere any more, and no older or repeated event brings it back.
class TakingBackTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant ERASED = NOON.plus(Duration.ofDays(3));
    private static final UUID TRANSACTION = new UUID(1, 1);
    private static final UUID CASE = Case.idOf(TRANSACTION);
    private static final UUID RESPONSE = new UUID(2, 1);
    private static final UUID AGAIN = new UUID(2, 2);
    private static final String NAME = "Ana Souza";

    private final SettableClock clock = new SettableClock(NOON);
    private final CasesInMemory cases = new CasesInMemory();
    private final VoicesInMemory voices = new VoicesInMemory();
    private final WholeFollowUp following =
            FollowingUps.whole(cases, voices, new TeamHoursInMemory(), clock);

    @BeforeEach
    void begin() {
        cases.open(new Cases.Step(SomeCase.open(1, null, NOON), List.of()));
    }

    @Test
    void aCommentThatIsEmptiedGoes() {
        following.answered(answer(1, "It was wet, says " + NAME));

        following.answered(answer(2, ""));
        following.answered(answer(1, "It was wet, says " + NAME));

        assertThat(everything()).doesNotContain(NAME);
    }

    @Test
    void aCommentThatIsReplacedGoes() {
        following.answered(answer(1, "It was wet, says " + NAME));

        following.answered(answer(2, "It was wet"));

        assertThat(everything()).doesNotContain(NAME).contains("It was wet");
    }

    @Test
    void whatIsHeldBackFromNowOnGoes() {
        following.answered(answer(1, "It was wet, says " + NAME));

        following.answered(
                response(
                        RESPONSE,
                        AskedFor.TRANSACTION,
                        2,
                        5,
                        "Buy here",
                        ResponseStatus.QUARANTINED));

        assertThat(everything()).doesNotContain(NAME).doesNotContain("Buy here");
    }

    @Test
    void aCommentOfTheAnswerToBeingAskedAgainGoes() {
        resolve();
        following.answered(again(AGAIN, 1, 5, "Thanks, says " + NAME));

        following.answered(again(AGAIN, 2, 5, ""));
        following.answered(again(AGAIN, 1, 5, "Thanks, says " + NAME));

        assertThat(everything()).doesNotContain(NAME);
        assertThat(theCase().status()).isEqualTo(CaseStatus.RECOVERED);
    }

    /// Its erasing sends the answer of the first round once more, without words.
    @Test
    void erasingAnEarlierAnswerDecidesNothing() {
        resolve();
        following.answered(again(AGAIN, 1, 1, "Still wet, says " + NAME));
        resolve();
        assertThat(theCase().status()).isEqualTo(CaseStatus.RESOLVED);

        following.answered(again(AGAIN, 2, 1, ""));

        assertThat(theCase().status()).isEqualTo(CaseStatus.RESOLVED);
        assertThat(everything()).doesNotContain(NAME);
    }

    /// Such answers were kept without their id before.
    @Test
    void wordsThatWereKeptWithoutTheirAnswersIdGo() {
        resolve();
        following.answered(again(AGAIN, 1, 5, "Thanks, says " + NAME));
        Case known = theCase();
        cases.cases.put(CASE, SomeCase.asOfBefore(known));

        following.answered(again(AGAIN, 2, 5, ""));

        assertThat(everything()).doesNotContain(NAME);
        assertThat(theCase().status()).isEqualTo(CaseStatus.RECOVERED);
    }

    @Test
    void erasingReachesAllThatWasSaidToAndFro() {
        sayEverything();
        assertThat(everything()).contains(NAME);

        clock.advance(Duration.between(clock.instant(), ERASED));
        following.erased(new WordsErased(TRANSACTION, TRANSACTION, ERASED));

        assertThat(everything()).doesNotContain(NAME);
        assertThat(theCase().history().entries())
                .extracting(HistoryEntry::words)
                .contains("Called them");
        assertThat(theCase().contact().promises()).singleElement().matches(Promise::open);
    }

    @Test
    void nothingThatWasErasedComesBack() {
        sayEverything();
        clock.advance(Duration.between(clock.instant(), ERASED));
        following.erased(new WordsErased(TRANSACTION, TRANSACTION, ERASED));
        Case erased = theCase();

        following.erased(new WordsErased(TRANSACTION, TRANSACTION, ERASED));
        following.wrote(wrote(1));
        assertThat(theCase()).isEqualTo(erased);
        following.wrote(wrote(2));

        assertThat(everything()).doesNotContain(NAME);
    }

    @Test
    void whatIsSaidAfterwardsIsErasedTheNextTime() {
        following.erased(new WordsErased(TRANSACTION, TRANSACTION, ERASED));
        clock.advance(Duration.ofDays(4));
        following.change(CASE, (one, time) -> one.replied("Eva", "Dear " + NAME, time.now()));
        assertThat(everything()).contains(NAME);

        following.erased(new WordsErased(TRANSACTION, TRANSACTION, clock.instant()));

        assertThat(everything()).doesNotContain(NAME);
    }

    private void sayEverything() {
        following.answered(answer(1, "It was wet, says " + NAME));
        following.wrote(wrote(1));
        following.change(
                CASE, (one, time) -> one.noted("Eva", "Called them", List.of(), time.now()));
        following.change(CASE, (one, time) -> one.replied("Eva", "Dear " + NAME, time.now()));
        following.change(
                CASE,
                (one, time) ->
                        one.promised(
                                "Eva",
                                "A new one for " + NAME,
                                NOON.plus(Duration.ofDays(1)),
                                time));
        following.change(CASE, (one, time) -> one.promiseDue(1, time.now()));
        following.change(
                CASE,
                (one, time) ->
                        one.resolved(
                                "Eva",
                                new Resolution("Sent anew", null, "Dear " + NAME, true),
                                time));
        following.answered(again(AGAIN, 1, 1, "Still wet, says " + NAME));
        // What survey-service tells when it erases.
        following.answered(answer(2, ""));
        following.answered(again(AGAIN, 2, 1, ""));
    }

    private void resolve() {
        following.change(
                CASE, (one, time) -> one.resolved("Eva", Resolution.of("Sent anew"), time));
    }

    private Case theCase() {
        return cases.cases.get(CASE);
    }

    /// All that is kept, as text.
    private String everything() {
        return JsonConfiguration.mapper()
                .writeValueAsString(List.of(cases.cases, List.copyOf(voices.voices.values())));
    }

    private static CustomerWrote wrote(int number) {
        return new CustomerWrote(
                new UUID(5, number),
                CASE,
                TRANSACTION,
                TRANSACTION,
                "It is me, " + NAME,
                false,
                NOON);
    }

    private static ResponseChanged answer(long version, String words) {
        return response(
                RESPONSE, AskedFor.TRANSACTION, version, 1, words, ResponseStatus.CONFIRMED);
    }

    private static ResponseChanged again(UUID id, long version, int overall, String words) {
        return response(id, AskedFor.RECOVERY, version, overall, words, ResponseStatus.CONFIRMED);
    }

    private static ResponseChanged response(
            UUID id,
            AskedFor askedFor,
            long version,
            int overall,
            String words,
            ResponseStatus status) {
        return SomeAnswer.to(TRANSACTION, id, NOON)
                .askedFor(askedFor, CASE)
                .version(version)
                .status(status)
                .saying(words.isEmpty() ? List.of() : List.of(new Comment("next-time", words)))
                .overall(overall);
    }
}
