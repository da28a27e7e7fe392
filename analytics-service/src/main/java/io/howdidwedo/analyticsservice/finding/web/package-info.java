/// Verdicts over HTTP.
@NullMarked
package io.howdidwedo.analyticsservice.finding.web;

import org.jspecify.annotations.NullMarked;
