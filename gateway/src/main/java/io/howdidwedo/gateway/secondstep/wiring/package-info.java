/// Puts the second step together.
@NullMarked
package io.howdidwedo.gateway.secondstep.wiring;

import org.jspecify.annotations.NullMarked;
