/// Keeps views, pins and notes from the pages of figures.
@NullMarked
package io.howdidwedo.analyticsservice.desk.web;

import org.jspecify.annotations.NullMarked;
