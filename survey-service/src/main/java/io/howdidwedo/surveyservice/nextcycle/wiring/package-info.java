/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.nextcycle.wiring;

import org.jspecify.annotations.NullMarked;
