/// Puts together what is usual.
@NullMarked
package io.howdidwedo.analyticsservice.usual.wiring;

import org.jspecify.annotations.NullMarked;
