/// Puts together what people keep.
@NullMarked
package io.howdidwedo.analyticsservice.desk.wiring;

import org.jspecify.annotations.NullMarked;
