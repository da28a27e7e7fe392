package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.servicekit.identity.Caller;

/// What a rule would have made of the last thirty days, together with the others.
///
/// @param id of the rule that is looked at
record TriedRulePage(String id, Trial trial, Caller caller) {}
