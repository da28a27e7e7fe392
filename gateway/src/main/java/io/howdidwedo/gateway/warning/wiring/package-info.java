/// Puts warnings together.
@NullMarked
package io.howdidwedo.gateway.warning.wiring;

import org.jspecify.annotations.NullMarked;
