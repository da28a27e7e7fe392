/// Kept in the database.
@NullMarked
package io.howdidwedo.surveyservice.brand.mongo;

import org.jspecify.annotations.NullMarked;
