/// What hooks can be told: kinds of event, and the facts of each.
@NullMarked
package io.howdidwedo.operationsservice.hook.event;

import org.jspecify.annotations.NullMarked;
