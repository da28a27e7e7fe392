package io.howdidwedo.analyticsservice.report.mail;

import io.howdidwedo.analyticsservice.report.Digest;

/// A report as its template shows it.
///
/// @param page where the same figures are
/// @param why whoever gets it gets it
record ReportMail(Digest digest, String page, String why) {}
