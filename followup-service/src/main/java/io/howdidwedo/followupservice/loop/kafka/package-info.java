/// Hears when customers are to be told of a fix.
@NullMarked
package io.howdidwedo.followupservice.loop.kafka;

import org.jspecify.annotations.NullMarked;
