/// Puts together how reports go out.
@NullMarked
package io.howdidwedo.analyticsservice.report.wiring;

import org.jspecify.annotations.NullMarked;
