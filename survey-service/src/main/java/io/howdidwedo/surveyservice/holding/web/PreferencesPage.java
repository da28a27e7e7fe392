package io.howdidwedo.surveyservice.holding.web;

import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.transaction.Customer;
import io.howdidwedo.surveyservice.wording.Wording;
import java.util.List;
import java.util.Map;

/// A customer's page of what they prefer and what is held about them.
///
/// @param pausedUntil a day in words; empty when there is no pause
/// @param languages with their names
/// @param channels those they can choose from; none when there is nothing to choose
/// @param channel the id of the one they chose; empty when none
/// @param unsure the deed that needs one more yes; empty when none does
/// @param known whether they still have the address the link was sent to
/// @param token of their link
record PreferencesPage(
        Wording wording,
        boolean optedOut,
        String pausedUntil,
        Map<String, String> languages,
        List<Channel> channels,
        String channel,
        Customer customer,
        List<HeldView> held,
        String unsure,
        boolean known,
        String token) {}
