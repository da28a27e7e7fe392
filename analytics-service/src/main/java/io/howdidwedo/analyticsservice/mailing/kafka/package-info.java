/// Hears when mail to staff is due.
@NullMarked
package io.howdidwedo.analyticsservice.mailing.kafka;

import org.jspecify.annotations.NullMarked;
