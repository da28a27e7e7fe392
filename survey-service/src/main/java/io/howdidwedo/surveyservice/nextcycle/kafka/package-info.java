/// Answers that state requirements, from the topics.
@NullMarked
package io.howdidwedo.surveyservice.nextcycle.kafka;

import org.jspecify.annotations.NullMarked;
