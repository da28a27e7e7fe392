/// Tells callers that figures are behind.
@NullMarked
package io.howdidwedo.analyticsservice.completeness.web;

import org.jspecify.annotations.NullMarked;
