/// Hears it on the topics.
@NullMarked
package io.howdidwedo.followupservice.listening.kafka;

import org.jspecify.annotations.NullMarked;
