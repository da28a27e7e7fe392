package io.howdidwedo.analyticsservice.rejudging;

import io.howdidwedo.contracts.verdict.Usual;
import java.time.YearMonth;

/// Verdicts on transactions of a month that rest on the same idea of what is usual.
///
/// @param agreementVersion in force at the time
/// @param usual what they were judged with
public record Resting(
        String offering, int agreementVersion, String expectation, YearMonth month, Usual usual) {}
