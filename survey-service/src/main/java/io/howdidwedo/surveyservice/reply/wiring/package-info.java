/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.reply.wiring;

import org.jspecify.annotations.NullMarked;
