/// Responses in the database.
@NullMarked
package io.howdidwedo.surveyservice.response.mongo;

import org.jspecify.annotations.NullMarked;
