/// Takes transactions and responses from their topics.
@NullMarked
package io.howdidwedo.analyticsservice.verdict.kafka;

import org.jspecify.annotations.NullMarked;
