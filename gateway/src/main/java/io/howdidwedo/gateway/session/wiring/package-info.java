/// Puts together how somebody stays logged in.
@NullMarked
package io.howdidwedo.gateway.session.wiring;

import org.jspecify.annotations.NullMarked;
