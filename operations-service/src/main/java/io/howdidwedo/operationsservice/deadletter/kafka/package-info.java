/// Read from the topics of dead letters, and sent back to where they came from.
@NullMarked
package io.howdidwedo.operationsservice.deadletter.kafka;

import org.jspecify.annotations.NullMarked;
