/// Puts mailed links together.
@NullMarked
package io.howdidwedo.gateway.mailedlink.wiring;

import org.jspecify.annotations.NullMarked;
