/// Puts it together.
@NullMarked
package io.howdidwedo.followupservice.withdrawal.wiring;

import org.jspecify.annotations.NullMarked;
