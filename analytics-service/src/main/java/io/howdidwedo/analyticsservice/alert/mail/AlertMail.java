package io.howdidwedo.analyticsservice.alert.mail;

import java.util.List;

/// An alert as its template shows it.
///
/// @param page what the months show
/// @param why whoever gets it gets it
record AlertMail(String title, List<String> sentences, String page, String why) {}
