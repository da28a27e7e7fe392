package io.howdidwedo.surveyservice.survey;

/// What kind of answer a question asks for, as survey documents name it.
public enum QuestionType {
    /// A point of a scale, on one expectation.
    RATING("Rating"),
    /// A point of one scale on each of several expectations.
    MATRIX("Several ratings"),
    /// 0 to 10: how likely the customer would recommend us.
    NPS("Recommendation, 0 to 10"),
    /// 1 to 7: how much the customer agrees that it was made easy.
    CES("Ease, 1 to 7"),
    /// One of several options.
    CHOICE("One of several options"),
    /// Any of several options.
    CHOICES("Any of several options"),
    /// Yes or no.
    YES_NO("Yes or no"),
    /// The customer's own words.
    TEXT("Own words"),
    /// Whether the customer wants to hear from us.
    CONTACT_ME("“Please contact me”");

    private final String label;

    QuestionType(String label) {
        this.label = label;
    }

    /// What people read.
    public String label() {
        return label;
    }

    /// The type of this question.
    public static QuestionType of(Question question) {
        return switch (question) {
            case Question.Rating _ -> RATING;
            case Question.Matrix _ -> MATRIX;
            case Question.Recommend _ -> NPS;
            case Question.Ease _ -> CES;
            case Question.Choice _ -> CHOICE;
            case Question.Choices _ -> CHOICES;
            case Question.YesNo _ -> YES_NO;
            case Question.Text _ -> TEXT;
            case Question.ContactMe _ -> CONTACT_ME;
        };
    }
}
