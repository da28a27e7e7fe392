/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.preference.wiring;

import org.jspecify.annotations.NullMarked;
