/// What the gateway takes from the machine it runs on: time and chance.
@NullMarked
package io.howdidwedo.gateway.machine.wiring;

import org.jspecify.annotations.NullMarked;
