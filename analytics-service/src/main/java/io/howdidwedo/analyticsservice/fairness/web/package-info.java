/// The page of fairness.
@NullMarked
package io.howdidwedo.analyticsservice.fairness.web;

import org.jspecify.annotations.NullMarked;
