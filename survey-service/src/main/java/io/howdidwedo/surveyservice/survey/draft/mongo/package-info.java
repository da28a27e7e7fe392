/// Kept in the database.
@NullMarked
package io.howdidwedo.surveyservice.survey.draft.mongo;

import org.jspecify.annotations.NullMarked;
