/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.customer.merge.wiring;

import org.jspecify.annotations.NullMarked;
