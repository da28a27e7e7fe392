package io.howdidwedo.analyticsservice.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.chronicle.Freshness;
import io.howdidwedo.analyticsservice.chronicle.Versions;
import io.howdidwedo.analyticsservice.comment.CommentWords.WordFigure;
import io.howdidwedo.analyticsservice.comment.Comments.WrittenAnswer;
import io.howdidwedo.analyticsservice.comment.Comments.WrittenAnswer.Side;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.response.HeardResponse.Passage;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.Share;
import io.howdidwedo.analyticsservice.statistics.comparison.LogLikelihood;
import io.howdidwedo.analyticsservice.statistics.comparison.ShareDifference;
import io.howdidwedo.contracts.event.DerivedId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class CommentWordsTest {
    private static final Slice ALL = new Slice(Period.ALWAYS, Map.of(), Optional.empty());

    private final List<WrittenAnswer> written = new ArrayList<>();

    @Test
    void tellsHowManyAnswersAndCustomersSayAWordOnEachSide() {
        each(Side.DISSATISFIED, 8, "The box was late");
        each(Side.DISSATISFIED, 4, "It was rude");
        each(Side.OTHERS, 2, "The box was late, late, late");
        each(Side.OTHERS, 26, "It was friendly");
        each(Side.UNDETERMINED, 3, "It was late");

        WordFigure late = word("late");

        assertThat(late.answers()).isEqualTo(13);
        assertThat(late.dissatisfied().of()).isEqualTo(Clusters.ofOneEach(12, 8));
        assertThat(late.dissatisfied().customers()).isEqualTo(8);
        assertThat(late.others().of()).isEqualTo(Clusters.ofOneEach(28, 2));
        assertThat(late.others().customers()).isEqualTo(2);
        assertThat(late.difference()).isCloseTo(8 / 12.0 - 2 / 28.0, within(1e-12));
        assertThat(late.interval())
                .isEqualTo(
                        ShareDifference.of(late.dissatisfied().of(), late.others().of())
                                .interval(Confidence.USUAL));
        assertThat(late.logLikelihood())
                .isCloseTo(
                        new LogLikelihood(new Share(8, 12), new Share(2, 28)).value(), within(1.5));
        assertThat(late.marksOut()).isTrue();
    }

    @Test
    void putsFirstWhatMarksOutDissatisfiedAnswersAndLastWhatMarksOutTheOthers() {
        each(Side.DISSATISFIED, 12, "It was late, box");
        each(Side.OTHERS, 20, "It was friendly, box");

        assertThat(read().words())
                .extracting(WordFigure::word)
                .containsExactly("late", "box", "friendly");
        assertThat(read().words())
                .extracting(WordFigure::marksOut)
                .containsExactly(true, false, false);
    }

    @Test
    void takesNothingForAMarkThatTheOthersSayMore() {
        each(Side.DISSATISFIED, 40, "It was late");
        each(Side.DISSATISFIED, 5, "It was fine");
        each(Side.OTHERS, 40, "It was fine");

        assertThat(word("fine").corrected()).isLessThan(0.05);
        assertThat(word("fine").marksOut()).isFalse();
    }

    @Test
    void takesNothingForAMarkThatFewerThanFiveDissatisfiedCustomersSay() {
        each(Side.DISSATISFIED, 4, "It was rude");
        each(Side.DISSATISFIED, 2, "It was late");
        each(Side.OTHERS, 1, "It was rude");
        each(Side.OTHERS, 200, "It was fine");

        assertThat(word("rude").corrected()).isLessThan(0.05);
        assertThat(word("rude").marksOut()).isFalse();
    }

    /// With 1 in 20 for a single word, one of so many would be taken for more than chance.
    @Test
    void correctsForTheNumberOfWordsTested() {
        each(Side.DISSATISFIED, 10, "It was late, a1, a2, a3, a4, a5, a6, a7, a8, a9");
        each(Side.DISSATISFIED, 10, "It was fine");
        each(Side.OTHERS, 5, "It was late, a1, a2, a3, a4, a5, a6, a7, a8, a9");
        each(Side.OTHERS, 25, "It was fine");

        WordFigure late = word("late");

        assertThat(late.p()).isLessThan(0.05);
        assertThat(late.corrected()).isGreaterThan(0.05);
        assertThat(late.marksOut()).isFalse();
    }

    /// Five times as many answers of the same customers say hardly more.
    @Test
    void takesCustomersWhoRepeatThemselvesForFewer() {
        for (int customer = 0; customer < 6; customer++) {
            for (int at = 0; at < 5; at++) {
                written.add(
                        answer(
                                Side.DISSATISFIED,
                                "d" + customer,
                                customer < 5 ? "It was late" : "It was rude"));
            }
        }
        each(Side.OTHERS, 30, "It was fine");

        WordFigure late = word("late");

        assertThat(late.dissatisfied().of())
                .isEqualTo(
                        new Clusters(6, 30, 0, 150, 0, 0)
                                .plus(new Clusters(0, 0, 25, 0, 125, 125)));
        assertThat(late.dissatisfied().customers()).isEqualTo(5);
        assertThat(late.logLikelihood())
                .isLessThan(new LogLikelihood(new Share(5.5, 6), new Share(0, 30)).value());
    }

    @Test
    void tellsNoWordThatFewerThanFiveCustomersSay() {
        each(Side.DISSATISFIED, 4, "It was Kim, late");
        each(Side.DISSATISFIED, 4, "It was late");
        each(Side.OTHERS, 9, "It was fine");

        assertThat(read().words()).extracting(WordFigure::word).containsExactly("late", "fine");
    }

    @Test
    void tellsNothingWhereOneSideHasFewerThanFiveCustomers() {
        each(Side.DISSATISFIED, 4, "It was late");
        each(Side.OTHERS, 40, "It was late");

        assertThat(read().isTooFew()).isTrue();
        assertThat(read().words()).isEmpty();
        assertThat(read().saying("late")).hasSize(44);
    }

    @Test
    void takesInflectionsForOneWordAndShowsTheMostFrequent() {
        each(Side.DISSATISFIED, 4, "The boxes was late, parcels");
        each(Side.DISSATISFIED, 6, "The parcel was late");
        each(Side.OTHERS, 9, "It was fine");

        assertThat(read().words())
                .extracting(WordFigure::word)
                .contains("parcel")
                .doesNotContain("parcels");
        assertThat(word("parcel").dissatisfied().of().hits()).isEqualTo(10);
        assertThat(read().saying("PARCELS")).hasSize(10);
    }

    /// "Late parcels" has no word that tells its language.
    @Test
    void takesAWordOfATextTooShortToTellForWhatItIsElsewhere() {
        each(Side.DISSATISFIED, 6, "The parcels was late");
        each(Side.DISSATISFIED, 3, "late parcels");
        each(Side.DISSATISFIED, 10, "The parcel was late");
        each(Side.OTHERS, 9, "It was fine");

        assertThat(word("parcel").answers()).isEqualTo(19);
    }

    @Test
    void findsTwoWordsNextToEachOtherWithWhatTurnsThemRound() {
        each(Side.DISSATISFIED, 8, "It was not repaired");
        each(Side.OTHERS, 8, "It was repaired. Not the fastest");
        each(Side.OTHERS, 8, "It was repaired not");

        assertThat(read().words())
                .extracting(WordFigure::word)
                .containsExactlyInAnyOrder("not repaired", "repaired", "fastest");
        assertThat(word("not repaired").dissatisfied().of().hits()).isEqualTo(8);
        assertThat(word("not repaired").others().of().hits()).isZero();
        assertThat(read().saying("not repaired")).hasSize(8);
    }

    @Test
    void listsAsManyAnswersAsEveryFigureSays() {
        each(Side.DISSATISFIED, 7, "The box was late and not repaired");
        each(Side.OTHERS, 9, "The boxes was repaired");
        each(Side.UNDETERMINED, 2, "late box not repaired");

        assertThat(read().words()).isNotEmpty();
        assertThat(read().words())
                .allSatisfy(
                        one -> assertThat(read().saying(one.word())).hasSize((int) one.answers()));
    }

    @Test
    void marksTheWordInAText() {
        each(Side.DISSATISFIED, 7, "The box was late");

        assertThat(read().mark("Late <b>boxes</b>, the BOX", "box"))
                .containsExactly(
                        new Passage("Late <b>boxes</b>, the ", false), new Passage("BOX", true));
        assertThat(read().mark("all the box was late", "was late"))
                .containsExactly(new Passage("all the box was late", false));
    }

    @Test
    void marksTwoWordsWhereTheyStandNextToEachOther() {
        each(Side.DISSATISFIED, 7, "It was not repaired");

        assertThat(read().mark("not repaired; not, repaired", "not repaired"))
                .containsExactly(
                        new Passage("not repaired", true), new Passage("; not, repaired", false));
        assertThat(read().mark("not not not", "not not"))
                .containsExactly(new Passage("not not", true), new Passage(" not", false));
    }

    @Test
    void readsTheNewestAndSaysThatOlderOnesAreLeftOut() {
        each(Side.DISSATISFIED, 5, "It was late");
        each(Side.OTHERS, 5, "It was fine");
        written.add(answer(Side.DISSATISFIED, "old", "It was late"));

        ReadComments bounded = new CommentWords(comments(() -> 1), new ReadingByHand(), 10).of(ALL);

        assertThat(bounded.isBounded()).isTrue();
        assertThat(bounded.answers()).isEqualTo(10);
        assertThat(bounded.saying("late")).hasSize(5);
        assertThat(new CommentWords(comments(() -> 1), new ReadingByHand(), 11).of(ALL).isBounded())
                .isFalse();
    }

    @Test
    void readsTheSameDataOnce() {
        AtomicLong version = new AtomicLong(1);
        CommentWords words = new CommentWords(comments(version::get), new ReadingByHand());

        ReadComments first = words.of(ALL);
        assertThat(words.of(ALL)).isSameAs(first);
        assertThat(words.of(ALL.with(Dimension.TIER, List.of("gold")))).isNotSameAs(first);

        version.incrementAndGet();
        assertThat(words.of(ALL)).isNotSameAs(first);
    }

    @Test
    void readsOfNewerDataOnlyWhatWasWrittenSince() {
        AtomicLong version = new AtomicLong(1);
        Reads reads = new Reads();
        each(Side.OTHERS, 3, "It was fine");
        CommentWords words = new CommentWords(comments(version::get), reads);
        var _ = words.of(ALL);
        assertThat(reads.texts).hasSize(3);

        written.add(answer(Side.OTHERS, "new", "It was good"));
        WrittenAnswer amended = written.getFirst();
        written.set(
                0,
                new WrittenAnswer(
                        amended.response(),
                        amended.customer(),
                        Side.DISSATISFIED,
                        List.of("It was late")));
        version.incrementAndGet();
        ReadComments newer = words.of(ALL);

        assertThat(reads.texts.subList(3, reads.texts.size()))
                .containsExactlyInAnyOrder("It was good", "It was late");
        assertThat(newer.saying("fine")).hasSize(2);
        assertThat(newer.saying("late")).containsExactly(amended.response());
    }

    /// A word is taken for what most texts take it for, those that were read before included.
    @Test
    void readsNewerDataAsIfAllWereNew() {
        AtomicLong version = new AtomicLong(1);
        CommentWords words = new CommentWords(comments(version::get), new ReadingByHand());
        for (int day = 0; day < 20; day++) {
            each(
                    day % 3 == 0 ? Side.DISSATISFIED : Side.OTHERS,
                    3,
                    "It was LATE and number " + day);
            each(Side.OTHERS, 2, day % 2 == 0 ? "Late, not good" : "It was late not Good");
            version.incrementAndGet();

            assertThat(words.of(ALL).words()).isEqualTo(read().words());
        }
        assertThat(words.of(ALL).words()).isNotEmpty();
    }

    @Test
    void remembersNoWordsThatAreTakenBack() {
        AtomicLong version = new AtomicLong(1);
        Reads reads = new Reads();
        Comments comments = comments(version::get);
        each(Side.OTHERS, 3, "It was fine");
        CommentWords words = new CommentWords(comments, reads);
        var _ = words.of(ALL);

        written.removeFirst();
        version.incrementAndGet();
        comments.freshness().takenBack();
        var _ = words.of(ALL);

        assertThat(reads.texts).as("all that are left are read anew").hasSize(3 + 2);
    }

    /// Notes what it reads.
    private static final class Reads implements Reading {
        private final Reading reading = new ReadingByHand();
        private final List<String> texts = new ArrayList<>();

        @Override
        public Text read(String text) {
            texts.add(text);
            return reading.read(text);
        }
    }

    private void each(Side side, int customers, String text) {
        int before = written.size();
        for (int at = 0; at < customers; at++) {
            written.add(answer(side, "c" + (before + at), text));
        }
    }

    private WrittenAnswer answer(Side side, String customer, String... texts) {
        UUID response = DerivedId.of("response", customer, written.size());
        return new WrittenAnswer(response, customer, side, Arrays.asList(texts));
    }

    private ReadComments read() {
        return new CommentWords(comments(() -> 1), new ReadingByHand()).of(ALL);
    }

    private WordFigure word(String word) {
        return read().words().stream()
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private Comments comments(LongSupplier version) {
        Freshness<?> freshness = Versions.of(version);
        return new Comments() {
            @Override
            public List<WrittenAnswer> newest(Slice slice, int most) {
                return written.subList(0, Math.min(most, written.size()));
            }

            @Override
            public Freshness<?> freshness() {
                return freshness;
            }
        };
    }
}
