/// Puts together how services are told who calls.
@NullMarked
package io.howdidwedo.gateway.identity.wiring;

import org.jspecify.annotations.NullMarked;
