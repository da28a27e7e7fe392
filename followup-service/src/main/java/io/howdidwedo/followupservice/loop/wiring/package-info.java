/// Puts the closing of loops together.
@NullMarked
package io.howdidwedo.followupservice.loop.wiring;

import org.jspecify.annotations.NullMarked;
