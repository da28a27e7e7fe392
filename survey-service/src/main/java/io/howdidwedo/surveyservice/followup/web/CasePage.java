package io.howdidwedo.surveyservice.followup.web;

import io.howdidwedo.surveyservice.followup.FollowUp;
import io.howdidwedo.surveyservice.response.Answers;
import io.howdidwedo.surveyservice.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A customer's page of their case.
///
/// @param about the transaction, in words
/// @param promised what was promised, in words; empty when nothing was
/// @param stages where it stands
/// @param followUp null when nobody has taken it up
/// @param heard what they answered; null when it does not count
/// @param state of the case, in words
/// @param sent whether what they wrote has just been taken in
/// @param words what they have typed, to be put right
/// @param problem what is wrong with it; empty when nothing
record CasePage(
        Wording wording,
        String about,
        String promised,
        List<CaseStage> stages,
        @Nullable FollowUp followUp,
        List<CaseStep> steps,
        @Nullable Answers heard,
        String state,
        boolean sent,
        String words,
        String problem) {}
