/// What managers want a figure to be by when, and how far they are.
@NullMarked
package io.howdidwedo.analyticsservice.goal;

import org.jspecify.annotations.NullMarked;
