/// Puts together who is let in.
@NullMarked
package io.howdidwedo.gateway.access.wiring;

import org.jspecify.annotations.NullMarked;
