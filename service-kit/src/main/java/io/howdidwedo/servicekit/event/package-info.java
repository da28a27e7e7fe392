/// Events over Kafka as CloudEvents, with dead letters for what cannot be understood.
@NullMarked
package io.howdidwedo.servicekit.event;

import org.jspecify.annotations.NullMarked;
