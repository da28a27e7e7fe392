/// Puts together how comments are read.
@NullMarked
package io.howdidwedo.analyticsservice.comment.wiring;

import org.jspecify.annotations.NullMarked;
