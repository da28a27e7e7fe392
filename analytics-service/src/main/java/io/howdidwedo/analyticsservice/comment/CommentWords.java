package io.howdidwedo.analyticsservice.comment;

import io.howdidwedo.analyticsservice.chronicle.RememberedAnswers;
import io.howdidwedo.analyticsservice.comment.Comments.WrittenAnswer;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.comparison.LogLikelihood;
import io.howdidwedo.analyticsservice.statistics.comparison.ShareDifference;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// Reads comments; the same part of the same data is answered from memory, and of newer data only
/// what was written since is read. One at a time: reading takes its room.
public final class CommentWords {
    /// More answers than this are not read: the older ones are left out.
    public static final int MOST = 50_000;

    private static final int REMEMBERED = 4;

    private final Comments comments;
    private final Reading reading;
    private final int most;
    private final ReentrantLock room = new ReentrantLock();
    private final RememberedAnswers<Slice, ReadComments> read;
    private volatile ReadTexts texts;

    /// The words of these comments.
    public CommentWords(Comments comments, Reading reading) {
        this(comments, reading, MOST);
    }

    CommentWords(Comments comments, Reading reading, int most) {
        this.comments = comments;
        this.reading = reading;
        this.most = most;
        this.texts = new ReadTexts(reading);
        this.read = RememberedAnswers.one(comments.freshness(), this::read).atMost(REMEMBERED);
        comments.freshness().whenTakenBack(this::forget);
    }

    /// Of words that were taken back nothing is left.
    private void forget() {
        texts = new ReadTexts(reading);
    }

    /// The comments of a slice, of whatever verdict.
    public ReadComments of(Slice slice) {
        return read.to(slice);
    }

    private ReadComments read(Slice slice) {
        room.lock();
        try {
            List<WrittenAnswer> newest = comments.newest(slice, most + 1);
            boolean bounded = newest.size() > most;
            return ReadComments.of(
                    bounded ? newest.subList(0, most) : newest, bounded, reading, texts);
        } finally {
            room.unlock();
        }
    }

    /// How much more often a word stands in dissatisfied answers than in the others. However
    /// often it stands in one answer, it counts there once.
    ///
    /// @param word as it is mostly written
    /// @param answers all answers that say it, those without a verdict included
    /// @param corrected the p value, corrected over all words tested
    public record WordFigure(
            String word, long answers, Saying dissatisfied, Saying others, double corrected) {
        /// What a table of words takes for chance.
        private static final double LEVEL = 0.05;

        /// One side.
        ///
        /// @param of its answers, and as hits those that say the word
        /// @param customers who say it
        public record Saying(Clusters of, long customers) {}

        WordFigure corrected(double other) {
            return new WordFigure(word, answers, dissatisfied, others, other);
        }

        private ShareDifference compared() {
            return ShareDifference.of(dissatisfied.of(), others.of());
        }

        /// The share of dissatisfied answers that say it less that of the others.
        public double difference() {
            return compared().value();
        }

        /// How far chance alone could have moved the difference.
        public Interval interval() {
            return compared().interval(Confidence.USUAL);
        }

        /// G², on as many answers as they are worth.
        public double logLikelihood() {
            return LogLikelihood.of(dissatisfied.of(), others.of()).value();
        }

        /// How probable so much is when the word stands on both sides alike.
        public double p() {
            return LogLikelihood.of(dissatisfied.of(), others.of()).p();
        }

        /// Whether it marks out dissatisfied answers: said more often there than chance would
        /// have it, and by enough customers to say so.
        public boolean marksOut() {
            return difference() > 0
                    && corrected < LEVEL
                    && dissatisfied.customers() >= Figure.FEWEST_CUSTOMERS;
        }

        /// G² with the sign of the difference, for ordering.
        double towardsDissatisfied() {
            return Math.copySign(logLikelihood(), difference());
        }
    }
}
