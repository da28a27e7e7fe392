/// Puts the root causes together.
@NullMarked
package io.howdidwedo.followupservice.cause.wiring;

import org.jspecify.annotations.NullMarked;
