/// Transactions over Kafka.
@NullMarked
package io.howdidwedo.surveyservice.transaction.kafka;

import org.jspecify.annotations.NullMarked;
