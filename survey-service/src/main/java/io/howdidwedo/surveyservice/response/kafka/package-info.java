/// What follows from answers, from the topics.
@NullMarked
package io.howdidwedo.surveyservice.response.kafka;

import org.jspecify.annotations.NullMarked;
