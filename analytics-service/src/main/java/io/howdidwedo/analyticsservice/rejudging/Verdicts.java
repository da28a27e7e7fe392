package io.howdidwedo.analyticsservice.rejudging;

import io.howdidwedo.contracts.verdict.VerdictChanged.Usual;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

/// The published verdicts, with notes of what has not been checked against what is usual.
public interface Verdicts {

    /// The number of the newest note, 0 when there is none.
    long newestNote();

    /// The days of transactions whose answers changed, by expectation.
    Map<String, Set<LocalDate>> changedAnswers(long upToNote);

    /// What the unchecked verdicts rest on, and those of these months.
    List<Resting> resting(Map<String, SortedSet<YearMonth>> months, long upToNote);

    /// The relationships with a verdict that rests on one of these.
    Set<UUID> relationships(List<Resting> resting);

    /// Takes the notes as done.
    void checked(long upToNote);

    /// Verdicts on transactions of a month that rest on the same idea of what is usual.
    ///
    /// @param agreementVersion in force at the time
    /// @param usual what they were judged with
    record Resting(
            String offering,
            int agreementVersion,
            String expectation,
            YearMonth month,
            Usual usual) {}
}
