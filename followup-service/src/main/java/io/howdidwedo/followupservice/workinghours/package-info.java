/// Working hours: when a team works, and what that makes of a due time.
@NullMarked
package io.howdidwedo.followupservice.workinghours;

import org.jspecify.annotations.NullMarked;
