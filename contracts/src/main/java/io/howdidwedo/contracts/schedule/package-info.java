/// Durable timers: what is asked of the schedule, and what it delivers when the time has come.
@NullMarked
package io.howdidwedo.contracts.schedule;

import org.jspecify.annotations.NullMarked;
