/// What plans follow.
@NullMarked
package io.howdidwedo.followupservice.plan.kafka;

import org.jspecify.annotations.NullMarked;
