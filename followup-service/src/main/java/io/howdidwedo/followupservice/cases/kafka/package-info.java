/// What cases follow: verdicts, answers and timers.
@NullMarked
package io.howdidwedo.followupservice.cases.kafka;

import org.jspecify.annotations.NullMarked;
