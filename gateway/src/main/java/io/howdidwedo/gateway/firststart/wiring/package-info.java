/// What the gateway sees to before its door opens for the first time.
@NullMarked
package io.howdidwedo.gateway.firststart.wiring;

import org.jspecify.annotations.NullMarked;
