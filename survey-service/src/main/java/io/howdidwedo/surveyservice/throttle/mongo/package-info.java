/// Kept in the database.
@NullMarked
package io.howdidwedo.surveyservice.throttle.mongo;

import org.jspecify.annotations.NullMarked;
