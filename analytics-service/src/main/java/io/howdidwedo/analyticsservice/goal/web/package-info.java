/// The page of goals.
@NullMarked
package io.howdidwedo.analyticsservice.goal.web;

import org.jspecify.annotations.NullMarked;
