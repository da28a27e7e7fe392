package io.howdidwedo.contracts.verdict;

import org.jspecify.annotations.Nullable;

/// One requirement of the supplier, such as being paid in time, in one answered transaction.
///
/// @param met null when nothing measured it
public record SupplierOutcome(String requirement, @Nullable Boolean met) {}
