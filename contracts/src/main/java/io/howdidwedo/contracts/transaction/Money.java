package io.howdidwedo.contracts.transaction;

import java.math.BigDecimal;

/// An amount of a currency.
///
/// @param amount in the currency's main unit
/// @param currency ISO 4217 code
public record Money(BigDecimal amount, String currency) {}
