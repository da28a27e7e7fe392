/// Puts the notices together.
@NullMarked
package io.howdidwedo.followupservice.notice.wiring;

import org.jspecify.annotations.NullMarked;
