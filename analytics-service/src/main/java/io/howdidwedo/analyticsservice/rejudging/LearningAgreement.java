package io.howdidwedo.analyticsservice.rejudging;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;

/// Takes a new version of an offering in and has its relationships judged by it.
public final class LearningAgreement {
    private final OfferingAgreements offerings;
    private final Reworks reworks;
    private final Runnable asked;

    /// Keeps agreements here and asks for rework there.
    ///
    /// @param asked told when rework was asked for
    public LearningAgreement(OfferingAgreements offerings, Reworks reworks, Runnable asked) {
        this.offerings = offerings;
        this.reworks = reworks;
        this.asked = asked;
    }

    /// Takes it in. The rework is asked for even when it was known: the last attempt may have been
    /// broken off in between.
    public void learn(Agreements agreements) {
        offerings.learn(agreements);
        reworks.ask(agreements.offering());
        asked.run();
    }

    /// Forgets an offering that is taken back; nothing is left to be judged by it.
    public void forget(String offering) {
        offerings.forget(offering);
    }
}
