/// Hears what happened to cases.
@NullMarked
package io.howdidwedo.followupservice.notice.kafka;

import org.jspecify.annotations.NullMarked;
