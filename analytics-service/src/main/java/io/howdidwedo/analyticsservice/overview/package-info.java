/// The overview: how satisfied customers are, and how surely.
@NullMarked
package io.howdidwedo.analyticsservice.overview;

import org.jspecify.annotations.NullMarked;
