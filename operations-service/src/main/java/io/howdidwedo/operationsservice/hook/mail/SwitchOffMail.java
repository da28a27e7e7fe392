package io.howdidwedo.operationsservice.hook.mail;

import java.util.List;

/// The mail about a hook that was switched off, as its template shows it.
///
/// @param page of the hook
/// @param why whoever gets it gets it
record SwitchOffMail(String title, List<String> sentences, String page, String why) {}
