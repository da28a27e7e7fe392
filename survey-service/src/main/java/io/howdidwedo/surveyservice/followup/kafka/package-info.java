/// Hears what teams do.
@NullMarked
package io.howdidwedo.surveyservice.followup.kafka;

import org.jspecify.annotations.NullMarked;
