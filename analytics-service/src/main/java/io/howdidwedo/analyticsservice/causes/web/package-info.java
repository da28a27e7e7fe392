/// The page of root causes.
@NullMarked
package io.howdidwedo.analyticsservice.causes.web;

import org.jspecify.annotations.NullMarked;
