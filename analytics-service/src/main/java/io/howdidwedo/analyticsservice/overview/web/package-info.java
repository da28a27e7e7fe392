/// The overview as a page and as a digest.
@NullMarked
package io.howdidwedo.analyticsservice.overview.web;

import org.jspecify.annotations.NullMarked;
