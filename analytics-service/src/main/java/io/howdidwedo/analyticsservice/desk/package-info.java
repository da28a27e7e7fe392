/// What people keep of the figures for themselves and for their teams: views by name, figures and
/// charts on a page of their own, and notes on the trend.
@NullMarked
package io.howdidwedo.analyticsservice.desk;

import org.jspecify.annotations.NullMarked;
