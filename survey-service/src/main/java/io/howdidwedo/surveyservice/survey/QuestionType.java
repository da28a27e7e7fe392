package io.howdidwedo.surveyservice.survey;

/// What kind of answer a question asks for.
public enum QuestionType {
    /// A point of a scale.
    RATING,
    /// 0 to 10: how likely the customer would recommend us.
    NPS,
    /// 1 to 7: how much the customer agrees that it was made easy (customer effort score).
    CES,
    /// One of several options.
    CHOICE,
    /// The customer's own words.
    TEXT
}
