/// Puts My account together.
@NullMarked
package io.howdidwedo.gateway.profile.wiring;

import org.jspecify.annotations.NullMarked;
