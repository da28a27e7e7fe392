/// What every message between services has in common: its type, its topic and an id derived from
/// what happened.
@NullMarked
package io.howdidwedo.contracts.event;

import org.jspecify.annotations.NullMarked;
