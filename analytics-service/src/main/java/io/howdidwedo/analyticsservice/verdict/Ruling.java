package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged.PrimaryOutcome;
import java.util.List;
import java.util.Optional;

/// The verdict (S5): a broken must-be decides, an unknown one leaves it open, and only then does it
/// matter what the customer is used to.
///
/// @param slipped satisfied, but noticeably less than they are used to
record Ruling(Verdict verdict, boolean slipped) {

    static Ruling on(List<PrimaryOutcome> primary, Optional<SecondaryGap> gap) {
        List<PrimaryOutcome> mustBe = primary.stream().filter(PrimaryOutcome::mustBe).toList();
        if (mustBe.stream().anyMatch(outcome -> Boolean.FALSE.equals(outcome.met()))) {
            return new Ruling(Verdict.DISSATISFIED, false);
        }
        if (mustBe.stream().anyMatch(outcome -> outcome.met() == null)) {
            return undetermined();
        }
        if (gap.filter(SecondaryGap::above).isPresent()) {
            return new Ruling(Verdict.DELIGHTED, false);
        }
        return new Ruling(Verdict.SATISFIED, gap.filter(SecondaryGap::below).isPresent());
    }

    static Ruling undetermined() {
        return new Ruling(Verdict.UNDETERMINED, false);
    }
}
