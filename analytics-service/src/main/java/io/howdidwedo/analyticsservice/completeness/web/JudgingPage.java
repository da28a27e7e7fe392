package io.howdidwedo.analyticsservice.completeness.web;

import java.util.Locale;

/// What is still to be judged and counted, of all that came in.
///
/// @param left how many facts
record JudgingPage(long left) {

    String number() {
        return String.format(Locale.ROOT, "%,d", left);
    }
}
