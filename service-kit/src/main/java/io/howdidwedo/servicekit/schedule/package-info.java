/// Timers, as events for an outbox.
@NullMarked
package io.howdidwedo.servicekit.schedule;

import org.jspecify.annotations.NullMarked;
