/// Puts judging together.
@NullMarked
package io.howdidwedo.analyticsservice.verdict.wiring;

import org.jspecify.annotations.NullMarked;
