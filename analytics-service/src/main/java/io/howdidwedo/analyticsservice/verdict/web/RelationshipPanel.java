package io.howdidwedo.analyticsservice.verdict.web;

import io.howdidwedo.analyticsservice.verdict.TellingExpectations.ExpectedNow;
import io.howdidwedo.servicekit.naming.OfferingName;
import io.howdidwedo.servicekit.naming.TeamName;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;
import java.util.Locale;

/// What a customer expects of one team and offering.
///
/// @param rests how many experiences it rests on, in words
record RelationshipPanel(
        OfferingName offering, TeamName team, String rests, List<ExpectationLine> lines) {
    private static final Phrases WORDS = Phrases.of(RelationshipPanel.class);

    RelationshipPanel {
        lines = List.copyOf(lines);
    }

    static RelationshipPanel of(ExpectedNow expected, Locale reader) {
        return new RelationshipPanel(
                new OfferingName(expected.offering()),
                new TeamName(expected.supplier()),
                expected.answers() == 0
                        ? WORDS.say("expected.rests-on-others")
                        : WORDS.counted(expected.answers(), "experience"),
                expected.expectations().stream()
                        .map(one -> ExpectationLine.of(one, reader))
                        .toList());
    }
}
