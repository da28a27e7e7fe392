/// Puts logging in together.
@NullMarked
package io.howdidwedo.gateway.login.wiring;

import org.jspecify.annotations.NullMarked;
