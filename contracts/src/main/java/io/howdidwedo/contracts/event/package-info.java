/// What every message between services has in common: that it is an event, and an id derived from
/// what happened.
@NullMarked
package io.howdidwedo.contracts.event;

import org.jspecify.annotations.NullMarked;
