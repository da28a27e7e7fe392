/// The files that templates are read from.
@NullMarked
package io.howdidwedo.surveyservice.survey.template.json;

import org.jspecify.annotations.NullMarked;
