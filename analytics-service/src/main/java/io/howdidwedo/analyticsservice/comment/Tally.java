package io.howdidwedo.analyticsservice.comment;

import io.howdidwedo.analyticsservice.comment.CommentWords.WordFigure.Saying;
import io.howdidwedo.analyticsservice.comment.Comments.WrittenAnswer.Side;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.util.EnumMap;
import java.util.Map;

/// Adds up who says a word, customer by customer.
final class Tally {
    private final Map<Side, Sums> sides = new EnumMap<>(Side.class);
    private long answers;
    private long customers;

    private record Sums(long customers, long hits, long products, long squaredHits) {
        static final Sums NONE = new Sums(0, 0, 0, 0);

        Sums plus(long all, long saying) {
            return new Sums(
                    customers + 1,
                    hits + saying,
                    products + all * saying,
                    squaredHits + saying * saying);
        }
    }

    /// What one customer wrote.
    ///
    /// @param all their answers on each side
    /// @param saying those of them that say the word
    void add(Map<Side, Long> all, Map<Side, Long> saying) {
        saying.forEach(
                (side, hits) -> {
                    sides.merge(
                            side,
                            Sums.NONE.plus(all.getOrDefault(side, 0L), hits),
                            (before, _) -> before.plus(all.getOrDefault(side, 0L), hits));
                    answers += hits;
                });
        customers += saying.keySet().stream().allMatch(side -> side == Side.UNDETERMINED) ? 0 : 1;
    }

    /// All answers that say it.
    long answers() {
        return answers;
    }

    /// Customers who say it in an answer with a verdict.
    long customers() {
        return customers;
    }

    /// Who says it on a side.
    ///
    /// @param all the answers of that side
    Saying on(Side side, Clusters all) {
        Sums sums = sides.getOrDefault(side, Sums.NONE);
        return new Saying(
                new Clusters(
                        all.customers(),
                        all.answers(),
                        sums.hits(),
                        all.squaredAnswers(),
                        sums.products(),
                        sums.squaredHits()),
                sums.customers());
    }
}
