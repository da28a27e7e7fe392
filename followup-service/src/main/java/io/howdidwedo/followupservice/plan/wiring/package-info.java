/// Puts the plans together.
@NullMarked
package io.howdidwedo.followupservice.plan.wiring;

import org.jspecify.annotations.NullMarked;
