/// Acts, and decides when: timers, plans for asking, cases and their recovery.
@NullMarked
package io.howdidwedo.followupservice;

import org.jspecify.annotations.NullMarked;
