/// The figures of the overview, mailed again and again.
@NullMarked
package io.howdidwedo.analyticsservice.report;

import org.jspecify.annotations.NullMarked;
