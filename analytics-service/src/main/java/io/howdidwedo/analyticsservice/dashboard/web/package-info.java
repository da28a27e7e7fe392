/// The overview as a page.
@NullMarked
package io.howdidwedo.analyticsservice.dashboard.web;

import org.jspecify.annotations.NullMarked;
