/// A Kafka broker inside this JVM, for laptops and tests.
@NullMarked
package io.howdidwedo.localplatform.broker;

import org.jspecify.annotations.NullMarked;
