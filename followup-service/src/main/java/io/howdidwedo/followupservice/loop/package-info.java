/// Closing the loop: what was done about a root cause, told to exactly those who raised it.
@NullMarked
package io.howdidwedo.followupservice.loop;

import org.jspecify.annotations.NullMarked;
