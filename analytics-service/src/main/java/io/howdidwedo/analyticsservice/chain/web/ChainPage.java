package io.howdidwedo.analyticsservice.chain.web;

import io.howdidwedo.analyticsservice.chain.InternalLinks.Link;
import io.howdidwedo.analyticsservice.desk.web.DeskTools;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.Share;
import io.howdidwedo.analyticsservice.statistics.comparison.ShareDifference;
import java.util.List;
import java.util.Map;

/// The internal chain as it is shown.
///
/// @param period what it covers, in words
/// @param conclusion where satisfaction is lost, in a sentence
/// @param links empty when no team is the customer of another
/// @param chart options for the charting script; empty when there is nothing to draw
/// @param height of the chart in rem
/// @param file where the same figures are as a file
record ChainPage(
        DeskTools tools,
        FilterForm filters,
        String period,
        String conclusion,
        List<Line> links,
        String chart,
        int height,
        String file) {

    /// A link.
    ///
    /// @param depth how far from the customers outside
    /// @param weak satisfaction is lost here
    /// @param list where its answers are listed
    record Line(
            int depth,
            String name,
            boolean weak,
            String answers,
            String list,
            FigureGrid.Cell satisfied,
            FigureGrid.Cell beside,
            String note) {
        static Line of(Chain.Placed placed, FilterForm filters, ChainWords words) {
            Wording wording = words.wording();
            return new Line(
                    placed.depth(),
                    ChainWords.name(placed.link()),
                    placed.weak(),
                    wording.count(placed.link().answers()),
                    ChainPage.answers(placed.link(), filters),
                    placed.link()
                            .satisfied()
                            .map(share -> cell(share, wording))
                            .orElse(FigureGrid.Cell.NONE),
                    placed.beside()
                            .map(difference -> cell(difference, wording))
                            .orElse(FigureGrid.Cell.NONE),
                    words.beside(placed));
        }

        private static FigureGrid.Cell cell(Share share, Wording wording) {
            return FigureGrid.Cell.of(
                    wording.share(share.value()), wording.shares(share.interval(Confidence.USUAL)));
        }

        private static FigureGrid.Cell cell(ShareDifference difference, Wording wording) {
            return FigureGrid.Cell.of(
                    wording.points(difference.value()),
                    wording.points(difference.interval(Confidence.USUAL)));
        }
    }

    /// Where the answers of a link are listed.
    static String answers(Link link, FilterForm filters) {
        String customer = link.customer();
        return filters.answers(
                customer == null
                        ? Map.of(
                                Dimension.SUPPLIER.id(),
                                link.supplier(),
                                Dimension.CUSTOMER_KIND.id(),
                                "external")
                        : Map.of(
                                Dimension.SUPPLIER.id(),
                                link.supplier(),
                                Dimension.CUSTOMER.id(),
                                customer));
    }
}
