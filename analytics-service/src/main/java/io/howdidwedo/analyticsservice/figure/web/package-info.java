/// Figures over HTTP, as JSON and as CSV with the same digits.
@NullMarked
package io.howdidwedo.analyticsservice.figure.web;

import org.jspecify.annotations.NullMarked;
