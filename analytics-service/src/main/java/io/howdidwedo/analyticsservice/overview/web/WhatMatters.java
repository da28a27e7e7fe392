package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.expectations.web.ExpectationsAtAGlance.Shortfall;
import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.overview.Overview;
import io.howdidwedo.analyticsservice.overview.TeamsAgainstChance;
import io.howdidwedo.analyticsservice.page.web.AnswerLists;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Labels;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a manager should know first: made of the figures of the page and of nothing else, and no
/// more than they prove.
record WhatMatters(FilterForm filters, Overview overview, OverviewWords words) {
    private static final int MOST = 4;
    private static final int TEAMS = 2;

    /// Something to look at.
    ///
    /// @param badge in a word what it is about
    /// @param link where it can be looked at
    record Point(String badge, String sentence, String link) {}

    /// The one sentence on top.
    String lead() {
        Optional<String> satisfaction = moved(Metric.CSAT);
        return satisfaction.orElseGet(
                () ->
                        Tile.FIRST.stream()
                                .flatMap(metric -> moved(metric).stream())
                                .findFirst()
                                .map(other -> unmoved() + " " + other)
                                .orElseGet(this::unmoved));
    }

    private String unmoved() {
        Figure figure = overview.whole().figure(Metric.CSAT);
        String value = words.wording().value(Metric.CSAT, figure);
        if (figure.value() == null) {
            return OverviewWords.say("lead.unknown", words.wording().basis("answer", figure));
        }
        Optional<Change> change = overview.change(Metric.CSAT);
        if (change.isEmpty()) {
            return OverviewWords.say("lead.alone", value);
        }
        if (change.get().few()) {
            return OverviewWords.say("lead.few", value);
        }
        return OverviewWords.say(
                filters.yearBefore() ? "lead.unclear.year" : "lead.unclear", value);
    }

    /// That a headline has changed; empty where that is not proven.
    private Optional<String> moved(Metric metric) {
        return overview.change(metric)
                .filter(Tile::isTold)
                .map(
                        change ->
                                OverviewWords.say(
                                        change.value() < 0 ? "lead.fell" : "lead.rose",
                                        OverviewWords.subject(metric),
                                        words.wording()
                                                .value(metric, overview.whole().figure(metric))));
    }

    /// What needs attention, the most important first; empty when nothing is beyond chance.
    List<Point> points(MonthsAgainstChance broken, Optional<Shortfall> shortfall) {
        List<Point> points = new ArrayList<>();
        Tile.HEADLINES.keySet().stream()
                .filter(this::hasFallen)
                .forEach(metric -> points.add(fallen(metric)));
        month(broken).ifPresent(points::add);
        overview.teams().outermost(Overview.TEAMS).stream()
                .filter(team -> team.place() == TeamsAgainstChance.Place.EXTRAORDINARY)
                .filter(team -> team.share() < overview.teams().all())
                .limit(TEAMS)
                .forEach(team -> points.add(team(team)));
        if (!hasFallen(Metric.SECONDARY_GAP)) {
            shortfall.ifPresent(one -> points.add(gap(one)));
        }
        return List.copyOf(points.subList(0, Math.min(points.size(), MOST)));
    }

    private boolean hasFallen(Metric metric) {
        return overview.change(metric)
                .filter(Tile::isTold)
                .filter(change -> change.value() < 0)
                .isPresent();
    }

    /// What there is to say where there is no such point.
    String calm() {
        return OverviewWords.say(
                overview.whole().figure(Metric.CSAT).value() == null
                        ? "attention.unknown"
                        : "attention.none");
    }

    private Point fallen(Metric metric) {
        return new Point(OverviewWords.say("badge.down"), moved(metric).orElse(""), behind(metric));
    }

    private String behind(Metric metric) {
        return switch (metric) {
            case PRIMARY_MET -> filters.answers(Map.of(Dimension.PROMISE.id(), "broken"));
            case RESPONSE_RATE -> filters.at("/dashboard/fairness", Map.of());
            case RECOVERY, FIRST_CONTACT -> filters.at("/dashboard/causes", Map.of());
            case SECONDARY_GAP -> filters.at("/dashboard/expectations", Map.of());
            default -> dissatisfied(Map.of());
        };
    }

    private String dissatisfied(Map<String, String> months) {
        Map<String, String> narrower = new HashMap<>(months);
        narrower.put(Dimension.VERDICT.id(), Metric.DISSATISFIED.id());
        return filters.answers(narrower);
    }

    private Optional<Point> month(MonthsAgainstChance broken) {
        return broken.months().reversed().stream()
                .filter(month -> month.place() == MonthsAgainstChance.Place.WORSE)
                .findFirst()
                .map(
                        month ->
                                new Point(
                                        OverviewWords.say("badge.month"),
                                        OverviewWords.say(
                                                "attention.month",
                                                month.month().toString(),
                                                words.wording().share(month.share())),
                                        dissatisfied(in(month.month()))));
    }

    private Map<String, String> in(YearMonth month) {
        Days days = filters.chosen().within(Days.of(Months.only(month)));
        return Map.of("from", days.from(), "to", days.to());
    }

    private Point team(TeamsAgainstChance.Team team) {
        return new Point(
                OverviewWords.say("badge.team"),
                OverviewWords.say(
                        "attention.team",
                        Labels.name(Dimension.SUPPLIER, team.name()),
                        words.wording().share(team.share())),
                new AnswerLists(filters, Dimension.SUPPLIER).answers(team.figures()));
    }

    private Point gap(Shortfall shortfall) {
        return new Point(
                OverviewWords.say("badge.gap"),
                OverviewWords.say("attention.gap", shortfall.name(), shortfall.gap()),
                filters.at("/dashboard/expectations", Map.of()));
    }
}
