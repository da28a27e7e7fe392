/// Mail to staff: when it is due, and that it is sent.
@NullMarked
package io.howdidwedo.analyticsservice.mailing;

import org.jspecify.annotations.NullMarked;
