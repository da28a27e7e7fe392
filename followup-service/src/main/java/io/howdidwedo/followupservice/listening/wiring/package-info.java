/// Puts it together.
@NullMarked
package io.howdidwedo.followupservice.listening.wiring;

import org.jspecify.annotations.NullMarked;
