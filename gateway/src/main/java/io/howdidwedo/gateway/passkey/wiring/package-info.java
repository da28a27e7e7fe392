/// Puts passkeys together.
@NullMarked
package io.howdidwedo.gateway.passkey.wiring;

import org.jspecify.annotations.NullMarked;
