/// The manager's pages: how satisfied customers are, against which expectations, how surely.
@NullMarked
package io.howdidwedo.analyticsservice.dashboard;

import org.jspecify.annotations.NullMarked;
