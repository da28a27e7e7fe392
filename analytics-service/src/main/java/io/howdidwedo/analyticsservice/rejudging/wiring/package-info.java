/// Puts judging again together.
@NullMarked
package io.howdidwedo.analyticsservice.rejudging.wiring;

import org.jspecify.annotations.NullMarked;
