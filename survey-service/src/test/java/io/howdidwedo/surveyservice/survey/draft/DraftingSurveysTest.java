package io.howdidwedo.surveyservice.survey.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.SomeSurvey;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.SurveysInMemory;
import io.howdidwedo.surveyservice.survey.draft.Draft.Author;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftingSurveysTest {
    private static final Author ANA = new Author("ana", "Ana");
    private static final Author BEN = new Author("ben", "Ben");
    private static final String STANDARD = Survey.STANDARD;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));
    private final SurveysInMemory surveys = new SurveysInMemory();
    private final DraftingSurveys drafting = SomeDrafting.of(surveys, clock);

    @Test
    void whatIsWrittenIsAskedOnlyOnceItIsPublished() {
        write(changed("remove:1"), ANA);

        assertThat(surveys.newest(STANDARD)).get().extracting(Survey::version).isEqualTo(1);

        Survey published = drafting.publish(STANDARD, ANA);

        assertThat(published.version()).isEqualTo(2);
        assertThat(published.publishedBy()).isEqualTo("Ana");
        assertThat(published.publishedAt()).isEqualTo(clock.instant());
        assertThat(drafting.find(STANDARD)).isEmpty();
        assertThat(surveys.find(STANDARD, 1)).isPresent();
    }

    @Test
    void whatCannotBeAskedIsNotPublishedAndNotLost() {
        SurveyDocument incomplete = changed("add:choice");
        write(incomplete, ANA);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> drafting.publish(STANDARD, ANA));

        assertThat(drafting.current(STANDARD).document()).isEqualTo(incomplete);
        assertThat(surveys.versions(STANDARD)).hasSize(1);
    }

    @Test
    void changesAreTakenBackOneByOne() {
        SurveyDocument first = drafting.current(STANDARD).document();
        write(changed("add:text"), ANA);
        write(changed("remove:0"), ANA);

        drafting.takeBack(STANDARD, ANA);
        drafting.takeBack(STANDARD, ANA);
        drafting.takeBack(STANDARD, ANA);

        assertThat(drafting.current(STANDARD).document()).isEqualTo(first);
    }

    @Test
    void nobodyWritesOverSomebodyElseUnseen() {
        write(changed("add:text"), ANA);
        long seen = drafting.current(STANDARD).version();
        SurveyDocument bens = changed("remove:1");
        write(changed("add:nps"), ANA);
        SurveyDocument anas = drafting.current(STANDARD).document();

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> drafting.write(STANDARD, seen, bens, BEN))
                .withMessageContaining("Ana");
        assertThat(drafting.current(STANDARD).document()).isEqualTo(anas);

        write(bens, BEN);

        assertThat(drafting.current(STANDARD).document()).isEqualTo(bens);
    }

    @Test
    void oneThrownAwayCanBeBroughtBackAsItWas() {
        write(changed("add:text"), ANA);
        Draft anas = drafting.current(STANDARD);
        drafting.discard(STANDARD, BEN);
        assertThat(drafting.find(STANDARD)).isEmpty();
        assertThat(drafting.findThrownAway(STANDARD))
                .get()
                .extracting(Draft::thrownAwayBy)
                .isEqualTo("Ben");

        drafting.bringBack(STANDARD);
        drafting.bringBack(STANDARD);

        assertThat(drafting.find(STANDARD))
                .get()
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(anas);
        assertThat(drafting.findThrownAway(STANDARD)).isEmpty();
    }

    @Test
    void whatWasPublishedOrBegunAnewIsNotBroughtBack() {
        write(changed("add:text"), ANA);
        drafting.discard(STANDARD, ANA);
        drafting.begin(STANDARD, SomeSurvey.document(), BEN);
        drafting.publish(STANDARD, BEN);

        assertThat(drafting.findThrownAway(STANDARD)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> drafting.bringBack(STANDARD));
    }

    @Test
    void thoseNeverPublishedAreFoundForAWeek() {
        drafting.begin("pick-up", SomeSurvey.document(), ANA);
        drafting.discard("pick-up", ANA);
        write(changed("add:text"), ANA);
        drafting.discard(STANDARD, ANA);

        assertThat(drafting.thrownAwayLately())
                .extracting(Draft::survey)
                .containsExactly("pick-up");
        clock.advance(Duration.ofDays(7));
        assertThat(drafting.thrownAwayLately()).isEmpty();
        drafting.bringBack("pick-up");
        assertThat(drafting.find("pick-up")).isPresent();
    }

    @Test
    void oneThrownAwayCanBeBegunAgain() {
        write(changed("add:text"), ANA);
        drafting.discard(STANDARD, ANA);

        drafting.begin(STANDARD, SomeSurvey.document(), BEN);

        assertThat(drafting.current(STANDARD).document()).isEqualTo(SomeSurvey.document());
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> drafting.begin(STANDARD, SomeSurvey.document(), ANA));
    }

    @Test
    void anOfferingIsAskedAboutByOneSurvey() {
        drafting.begin("one", SomeSurvey.document(), ANA);
        drafting.publish("one", ANA);
        drafting.begin("other", SomeSurvey.document(), ANA);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> drafting.publish("other", ANA))
                .withMessageContaining("home-delivery");
    }

    @Test
    void questionsAreAddedMovedCopiedAndRemoved() {
        assertThat(ids(changed("add:rating")))
                .containsExactly("overall", "respect", "recommend", "rating-1", "next-time");
        assertThat(ids(changed("up:1")))
                .containsExactly("respect", "overall", "recommend", "next-time");
        assertThat(ids(changed("down:0")))
                .containsExactly("respect", "overall", "recommend", "next-time");
        assertThat(ids(changed("copy:1")))
                .containsExactly("overall", "respect", "respect-1", "recommend", "next-time");
        assertThat(ids(changed("remove:2"))).containsExactly("overall", "respect", "next-time");
        assertThat(changed("add-language:fr").title()).containsKey("fr");
        for (String wrong : List.of("up:9", "remove:", "add:poem", "dance", "add-language:§")) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> changed(wrong));
        }
    }

    private SurveyDocument changed(String change) {
        return DraftEdit.apply(drafting.current(STANDARD).document(), change);
    }

    private void write(SurveyDocument document, Author by) {
        drafting.write(STANDARD, drafting.current(STANDARD).version(), document, by);
    }

    private static List<String> ids(SurveyDocument document) {
        return java.util.Objects.requireNonNull(document.questions()).stream()
                .map(SurveyDocument.QuestionDocument::id)
                .toList();
    }

    @Test
    void aNewQuestionComesBeforeTheLastWord() {
        assertThat(ids(changed("add:matrix")).getLast()).isEqualTo(Question.NEXT_TIME);
    }
}
