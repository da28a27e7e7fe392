/// Puts the plays together.
@NullMarked
package io.howdidwedo.followupservice.play.wiring;

import org.jspecify.annotations.NullMarked;
