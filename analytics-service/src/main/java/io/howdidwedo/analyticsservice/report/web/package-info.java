/// The page of reports.
@NullMarked
package io.howdidwedo.analyticsservice.report.web;

import org.jspecify.annotations.NullMarked;
