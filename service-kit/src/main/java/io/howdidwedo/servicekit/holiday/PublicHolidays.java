package io.howdidwedo.servicekit.holiday;

import java.time.LocalDate;

/// Public holidays of countries and their parts.
public interface PublicHolidays {

    /// Whether the day is one there.
    ///
    /// @param region an ISO 3166 code like `DE` or `DE-BY`, one that is known
    boolean isHoliday(String region, LocalDate day);

    /// Whether its holidays are known.
    boolean knows(String region);
}
