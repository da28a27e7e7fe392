/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.transaction.wiring;

import org.jspecify.annotations.NullMarked;
