/// Root causes: one name for each, however it is written.
@NullMarked
package io.howdidwedo.followupservice.cause;

import org.jspecify.annotations.NullMarked;
