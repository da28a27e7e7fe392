package io.howdidwedo.surveyservice.firsthour;

/// Something to do in the first hour.
public enum Step {
    HISTORY,
    OFFERING,
    SURVEY,
    CUSTOMER,
    /// Who works for whom is kept by another service, which tells for itself.
    TEAM,
    SHOP
}
