/// Surveys to begin with, each with the agreement it measures.
@NullMarked
package io.howdidwedo.surveyservice.survey.template;

import org.jspecify.annotations.NullMarked;
