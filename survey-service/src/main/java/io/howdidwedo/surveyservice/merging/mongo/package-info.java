/// Merges in the database.
@NullMarked
package io.howdidwedo.surveyservice.merging.mongo;

import org.jspecify.annotations.NullMarked;
