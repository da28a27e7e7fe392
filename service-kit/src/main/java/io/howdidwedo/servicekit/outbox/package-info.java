/// State change and event in one write: the relay publishes what waits in documents.
@NullMarked
package io.howdidwedo.servicekit.outbox;

import org.jspecify.annotations.NullMarked;
