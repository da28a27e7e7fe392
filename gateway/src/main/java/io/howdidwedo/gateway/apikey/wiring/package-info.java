/// Puts the making of API keys together.
@NullMarked
package io.howdidwedo.gateway.apikey.wiring;

import org.jspecify.annotations.NullMarked;
