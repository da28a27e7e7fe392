package io.howdidwedo.analyticsservice.overview;

import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.comparison.PairedShares;
import io.howdidwedo.analyticsservice.statistics.nonresponse.ResponseWeights.Cell;
import java.util.List;
import java.util.Optional;

/// How far satisfaction could be from what the answers that count say.
///
/// @param silence of those who were asked and did not answer; empty when fewer than five were asked
/// @param unheard of all transactions that no answer tells about, whether asked about or not; empty
///     when there are fewer than five transactions
/// @param quarantined with the answers that are held back; empty when none is
/// @param same how many of those who answered in both periods are satisfied with their last answer,
///     now and before; empty without a period before, or when fewer than five answered in both
public record Doubt(
        Optional<Silence> silence,
        Optional<Unheard> unheard,
        Optional<Quarantined> quarantined,
        Optional<PairedShares> same) {
    private static final List<Metric> REACH =
            List.of(Metric.NEVER_ASKED, Metric.CSAT, Metric.QUARANTINED);

    /// Transactions that no answer tells about.
    ///
    /// @param answered how many have an answer that says how we did
    /// @param neverAsked how many nobody was asked about or told of
    /// @param bounds of the share of satisfied customers among all transactions, whatever would
    ///     have been said of the others
    public record Unheard(long transactions, long answered, long neverAsked, Interval bounds) {

        /// Those of a row with the never asked and satisfaction; empty when there are fewer
        /// than five transactions, or answers of transactions that are not known.
        static Optional<Unheard> of(FigureRow row) {
            Clusters neverAsked = row.hits(Metric.NEVER_ASKED);
            Clusters satisfied = row.hits(Metric.CSAT);
            long transactions = neverAsked.answers();
            if (transactions < Figure.FEWEST_CUSTOMERS || transactions < satisfied.answers()) {
                return Optional.empty();
            }
            return Optional.of(
                    new Unheard(
                            transactions,
                            satisfied.answers(),
                            neverAsked.hits(),
                            new Cell(transactions, satisfied.answers(), satisfied.hits())
                                    .bounds()));
        }
    }

    /// Answers that are held back as probably not a person's.
    ///
    /// @param satisfaction if they counted
    public record Quarantined(long answers, Figure satisfaction) {}

    /// That of a slice.
    ///
    /// @param before the period before; empty when there is none
    public static Doubt of(
            Figures figures,
            Invitations invitations,
            SameCustomers same,
            Slice slice,
            Optional<Period> before) {
        FigureRow reach = row(figures, REACH, slice);
        long held = reach.figure(Metric.QUARANTINED).n();
        return new Doubt(
                Silence.of(invitations, slice),
                Unheard.of(reach),
                held == 0
                        ? Optional.empty()
                        : Optional.of(new Quarantined(held, withQuarantined(figures, slice))),
                before.flatMap(period -> same.of(Metric.CSAT, slice, slice.in(period))));
    }

    private static Figure withQuarantined(Figures figures, Slice slice) {
        return row(figures, List.of(Metric.CSAT_WITH_QUARANTINED), slice)
                .figure(Metric.CSAT_WITH_QUARANTINED);
    }

    private static FigureRow row(Figures figures, List<Metric> metrics, Slice slice) {
        return figures.answer(new FigureQuestion(metrics, slice, List.of())).getFirst();
    }
}
