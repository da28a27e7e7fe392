package io.howdidwedo.operationsservice.hook.web;

import io.howdidwedo.operationsservice.hook.Hook;
import io.howdidwedo.servicekit.identity.Caller;

/// The one time that a secret is shown.
///
/// @param title what was done
/// @param replaced whether the one before still signs
record HookSecretPage(String title, Hook hook, boolean replaced, Caller caller) {}
