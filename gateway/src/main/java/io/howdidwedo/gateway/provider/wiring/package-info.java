/// Puts logging in by a provider together.
@NullMarked
package io.howdidwedo.gateway.provider.wiring;

import org.jspecify.annotations.NullMarked;
