/// Puts together how watches look for alerts.
@NullMarked
package io.howdidwedo.analyticsservice.alert.wiring;

import org.jspecify.annotations.NullMarked;
