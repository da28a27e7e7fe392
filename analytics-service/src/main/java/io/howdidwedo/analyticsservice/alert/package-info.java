/// Watches shares month by month and tells people when one is beyond what chance does.
@NullMarked
package io.howdidwedo.analyticsservice.alert;

import org.jspecify.annotations.NullMarked;
