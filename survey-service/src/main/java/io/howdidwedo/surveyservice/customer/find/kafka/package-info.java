/// What was recorded, from the topics.
@NullMarked
package io.howdidwedo.surveyservice.customer.find.kafka;

import org.jspecify.annotations.NullMarked;
