/// Puts together how callers are known.
@NullMarked
package io.howdidwedo.gateway.caller.wiring;

import org.jspecify.annotations.NullMarked;
