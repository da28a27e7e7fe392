package io.howdidwedo.operationsservice.hook.web;

import io.howdidwedo.servicekit.identity.Caller;
import java.util.List;

/// All hooks the caller may see.
///
/// @param removed whether one has just been taken out
record HooksPage(List<HookLine> hooks, boolean removed, Caller caller) {}
