/// Kept in the database.
@NullMarked
package io.howdidwedo.surveyservice.contactpoint.mongo;

import org.jspecify.annotations.NullMarked;
