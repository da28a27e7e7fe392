package io.howdidwedo.surveyservice.response.web;

import io.howdidwedo.surveyservice.wording.Wording;

/// What a customer reads who has answered.
///
/// @param next what is done about it
/// @param later that a later answer waits to be looked at; empty when none does
/// @param until until when the answer can be changed; empty when it cannot
/// @param caseToken opens the page of their case; empty when there is none
/// @param preferences opens the page of their preferences; empty when there is none
public record ThanksPage(
        Wording wording,
        String text,
        String later,
        ThanksWords.Next next,
        String until,
        String caseToken,
        String preferences) {}
