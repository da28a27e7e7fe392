/// Aggregates as documents: state, version and outbox in one write.
@NullMarked
package io.howdidwedo.servicekit.aggregate;

import org.jspecify.annotations.NullMarked;
