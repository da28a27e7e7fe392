/// Puts keeping track together.
@NullMarked
package io.howdidwedo.gateway.change.wiring;

import org.jspecify.annotations.NullMarked;
