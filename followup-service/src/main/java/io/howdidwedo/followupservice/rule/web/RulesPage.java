package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.servicekit.identity.Caller;
import java.util.List;

/// The rules with what they would have made of the last thirty days.
record RulesPage(RuleBook book, List<RuleLine> lines, Trial trial, Caller caller) {}
