package io.howdidwedo.surveyservice.holding;

/// Who keeps something that was worked out from what is personal.
@FunctionalInterface
public interface AfterErasure {

    /// What is personal of a customer was erased: what was worked out from it goes, too.
    void erased(String customer);
}
