/// All that happened between a customer and us, case by case, in the order of time.
@NullMarked
package io.howdidwedo.followupservice.cases.timeline;

import org.jspecify.annotations.NullMarked;
