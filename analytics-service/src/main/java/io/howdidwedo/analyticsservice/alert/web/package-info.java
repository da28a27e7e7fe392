/// The page of alerts, and months against chance as all pages show them.
@NullMarked
package io.howdidwedo.analyticsservice.alert.web;

import org.jspecify.annotations.NullMarked;
