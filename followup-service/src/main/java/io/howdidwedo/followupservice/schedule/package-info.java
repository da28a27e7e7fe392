/// Durable timers: everything in the product that waits is one of them.
@NullMarked
package io.howdidwedo.followupservice.schedule;

import org.jspecify.annotations.NullMarked;
