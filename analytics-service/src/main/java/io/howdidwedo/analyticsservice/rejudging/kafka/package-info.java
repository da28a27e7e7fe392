/// Takes offerings from their topic.
@NullMarked
package io.howdidwedo.analyticsservice.rejudging.kafka;

import org.jspecify.annotations.NullMarked;
