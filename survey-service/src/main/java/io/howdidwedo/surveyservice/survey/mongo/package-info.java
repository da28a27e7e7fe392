/// Surveys in the database.
@NullMarked
package io.howdidwedo.surveyservice.survey.mongo;

import org.jspecify.annotations.NullMarked;
