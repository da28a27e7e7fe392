/// Reads the topics into the chronicle.
@NullMarked
package io.howdidwedo.analyticsservice.chronicle.kafka;

import org.jspecify.annotations.NullMarked;
