/// Judging again what a new agreement, new parameters or newly known history have changed.
@NullMarked
package io.howdidwedo.analyticsservice.rejudging;

import org.jspecify.annotations.NullMarked;
