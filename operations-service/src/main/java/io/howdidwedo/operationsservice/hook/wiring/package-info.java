/// Puts the use cases of hooks together, and has them work.
@NullMarked
package io.howdidwedo.operationsservice.hook.wiring;

import org.jspecify.annotations.NullMarked;
