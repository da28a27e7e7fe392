package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.analyticsservice.relationship.RelationshipFacts;
import io.howdidwedo.analyticsservice.usual.Usuals;

/// The rules of judging without all that goes with them, which the service keeps to itself.
public final class RulesAlone {
    private final Judging judging;

    /// Those of these parameters.
    public RulesAlone(Parameters parameters, Usuals usuals) {
        this.judging = new Judging(parameters, usuals);
    }

    /// Judges a relationship.
    ///
    /// @return how many experiences were judged
    public int judge(RelationshipFacts facts, Agreements agreements) {
        return judging.judge(facts, agreements, null).size();
    }
}
