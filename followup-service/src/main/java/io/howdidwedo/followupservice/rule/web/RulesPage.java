package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.servicekit.identity.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules with what they would have made of the last thirty days.
///
/// @param trial null where it comes afterwards
record RulesPage(RuleBook book, List<RuleLine> lines, @Nullable Trial trial, Caller caller) {}
