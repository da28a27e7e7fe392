/// What the pages of figures share: filters, panels, tables, numbers and labels, and the wait
/// for what is still being counted.
@NullMarked
package io.howdidwedo.analyticsservice.page.web;

import org.jspecify.annotations.NullMarked;
