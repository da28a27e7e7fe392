/// Timers that call for an invitation.
@NullMarked
package io.howdidwedo.surveyservice.invitation.kafka;

import org.jspecify.annotations.NullMarked;
