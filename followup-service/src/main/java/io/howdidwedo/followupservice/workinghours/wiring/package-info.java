/// Puts the working hours together.
@NullMarked
package io.howdidwedo.followupservice.workinghours.wiring;

import org.jspecify.annotations.NullMarked;
