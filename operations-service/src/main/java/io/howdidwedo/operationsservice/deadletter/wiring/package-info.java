/// Puts the use cases together.
@NullMarked
package io.howdidwedo.operationsservice.deadletter.wiring;

import org.jspecify.annotations.NullMarked;
