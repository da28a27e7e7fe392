/// Surveys over HTTP.
@NullMarked
package io.howdidwedo.surveyservice.survey.web;

import org.jspecify.annotations.NullMarked;
