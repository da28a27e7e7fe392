/// Durable timers on one Kafka Streams topology: what is set comes back when it is due.
@NullMarked
package io.howdidwedo.followupservice.schedule.kafka;

import org.jspecify.annotations.NullMarked;
