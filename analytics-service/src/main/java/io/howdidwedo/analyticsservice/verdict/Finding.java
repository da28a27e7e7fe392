package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;

/// The verdict on one transaction.
///
/// @param agreementVersion in force when it happened
/// @param parameters version judged with
public record Finding(
        TransactionRecorded transaction, int agreementVersion, int parameters, Judged judged) {}
