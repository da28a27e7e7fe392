package io.howdidwedo.analyticsservice.chain.web;

import io.howdidwedo.analyticsservice.chain.InternalLinks;
import io.howdidwedo.analyticsservice.chain.InternalLinks.Link;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.Share;
import io.howdidwedo.analyticsservice.statistics.comparison.Holm;
import io.howdidwedo.analyticsservice.statistics.comparison.ShareDifference;
import io.howdidwedo.servicekit.naming.TeamName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The chain from the customers outside back through the teams that serve each other, and the links
/// in it where satisfaction is lost.
///
/// @param links from the outside in, each once, every link after the one that it supplies
record Chain(List<Placed> links) {
    /// So seldom is a link of the whole chain taken for a weak one by chance.
    private static final double LEVEL = 0.05;

    private static final String OUTSIDE = "external";

    /// A link where it stands.
    ///
    /// @param depth how many links lie between it and the customers outside; 0 for those that serve
    ///     them, and for those that nobody outside is served by
    /// @param beside its share less that of all other links; empty when there is nothing to compare
    /// @param p that of the difference, corrected for the number of links (Holm); 1 without one
    record Placed(Link link, int depth, Optional<ShareDifference> beside, double p) {

        /// Whether satisfaction is lost here: less of it than in the other links, and not by
        /// chance.
        public boolean weak() {
            return p < LEVEL
                    && beside.filter(difference -> difference.interval(Confidence.USUAL).high() < 0)
                            .isPresent();
        }

        /// Whether there is more of it than in the other links, and not by chance.
        public boolean strong() {
            return p < LEVEL
                    && beside.filter(difference -> difference.interval(Confidence.USUAL).low() > 0)
                            .isPresent();
        }
    }

    public Chain {
        links = List.copyOf(links);
    }

    /// Whether any team is the customer of another.
    public boolean hasInternalLinks() {
        return links.stream().anyMatch(placed -> placed.link().internal());
    }

    /// That of a slice. Teams that only serve customers outside are no chain and stay out of it.
    public static Chain of(Figures figures, InternalLinks internal, Slice slice) {
        List<Link> inside =
                internal.internal(slice).stream()
                        .sorted(Comparator.comparing(Link::supplier, TeamName.order()))
                        .toList();
        Set<String> served = new HashSet<>();
        inside.forEach(link -> served.add(Objects.requireNonNull(link.customer())));
        return of(
                outside(figures, slice).stream()
                        .filter(row -> served.contains(row.by().getFirst()))
                        .map(Chain::outside)
                        .sorted(Comparator.comparing(Link::supplier, TeamName.order()))
                        .toList(),
                inside);
    }

    private static List<FigureRow> outside(Figures figures, Slice slice) {
        return figures.answer(
                new FigureQuestion(
                        List.of(Metric.SATISFIED_OR_BETTER, Metric.ANSWERS),
                        slice.with(Dimension.CUSTOMER_KIND, List.of(OUTSIDE)),
                        List.of(Dimension.SUPPLIER)));
    }

    /// Of the links to the customers outside and those between teams.
    static Chain of(List<Link> outside, List<Link> inside) {
        List<Step> steps = new ArrayList<>();
        List<Link> left = new ArrayList<>(inside);
        for (Link link : outside) {
            steps.add(new Step(link, 0));
            walk(link.supplier(), 1, left, steps);
        }
        while (!left.isEmpty()) {
            Link next = left.removeFirst();
            steps.add(new Step(next, 0));
            walk(next.supplier(), 1, left, steps);
        }
        return placed(steps);
    }

    private record Step(Link link, int depth) {}

    private static void walk(String customer, int depth, List<Link> left, List<Step> steps) {
        List<Link> next = left.stream().filter(link -> customer.equals(link.customer())).toList();
        left.removeAll(next);
        for (Link link : next) {
            steps.add(new Step(link, depth));
            walk(link.supplier(), depth + 1, left, steps);
        }
    }

    private static Link outside(FigureRow row) {
        Clusters clusters = row.hits(Metric.SATISFIED_OR_BETTER);
        return new Link(
                null,
                Objects.requireNonNull(row.by().getFirst()),
                clusters.customers() < Figure.FEWEST_CUSTOMERS
                        ? Optional.empty()
                        : Optional.of(clusters.effective()),
                row.figure(Metric.ANSWERS).n());
    }

    private static Chain placed(List<Step> steps) {
        List<Optional<ShareDifference>> beside =
                steps.stream().map(step -> beside(step.link(), steps)).toList();
        List<Double> ps =
                Holm.adjust(
                        beside.stream().flatMap(Optional::stream).map(ShareDifference::p).toList());
        List<Placed> placed = new ArrayList<>();
        int told = 0;
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            double p = beside.get(at).isPresent() ? ps.get(told++) : 1;
            placed.add(new Placed(step.link(), step.depth(), beside.get(at), p));
        }
        return new Chain(placed);
    }

    private static Optional<ShareDifference> beside(Link link, List<Step> steps) {
        Optional<Share> rest =
                steps.stream()
                        .map(Step::link)
                        .filter(other -> !other.equals(link))
                        .flatMap(other -> other.satisfied().stream())
                        .reduce(
                                (one, other) ->
                                        new Share(one.hits() + other.hits(), one.n() + other.n()));
        return link.satisfied()
                .flatMap(share -> rest.map(others -> new ShareDifference(share, others)));
    }

    /// Those where satisfaction is lost.
    public List<Placed> weak() {
        return links.stream().filter(Placed::weak).toList();
    }
}
