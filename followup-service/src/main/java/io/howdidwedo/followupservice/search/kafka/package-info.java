/// Hears that cases changed.
@NullMarked
package io.howdidwedo.followupservice.search.kafka;

import org.jspecify.annotations.NullMarked;
