package io.howdidwedo.analyticsservice.ledger.web;

import io.howdidwedo.analyticsservice.ledger.Ledger.LedgerRow;
import java.util.List;

/// What became of transactions, as it is shown.
///
/// @param behind what the figures lack, in a sentence; empty when nothing
record LedgerPage(List<LedgerRow> rows, String behind) {}
