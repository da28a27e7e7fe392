/// Verdicts over HTTP.
@NullMarked
package io.howdidwedo.analyticsservice.verdict.web;

import org.jspecify.annotations.NullMarked;
