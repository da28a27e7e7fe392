/// Suppressed addresses in the database.
@NullMarked
package io.howdidwedo.surveyservice.suppression.mongo;

import org.jspecify.annotations.NullMarked;
